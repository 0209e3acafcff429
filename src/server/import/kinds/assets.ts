// Assets: by their id, else by their address, else by the same title in the same language.
import { Asset } from "~src/domain/asset"
import { assetKinds } from "~src/domain/words"
import { type Field, readName, writeName } from "../field"
import { day, language, oneLine, oneOf, webAddress, yes } from "../values"
import { assumeLanguage, audienceFields, audienceFlat, audienceOf, languageOf } from "./audience"
import { all, first, idField, type Kind, one } from "./kind"

const idHead = "Parley asset id"
const alsoKinds = {
  "whitepaper": "white-paper",
  "case-study-/-reference": "case-study",
  "presentation": "deck",
  "slides": "deck",
  "onepager": "one-pager",
  "blog-post": "article",
  "blog": "article",
}

const fields: Field[] = [
  idField(idHead),
  { name: "title", head: "Title", heads: ["asset", "name", "assettitle"], needed: true, read: oneLine },
  { name: "url", head: "Link", heads: ["url", "address", "weblink"], max: 2000, needed: true, read: webAddress },
  {
    name: "kind",
    head: "Kind",
    heads: ["type", "contenttype", "format"],
    needed: true,
    read: oneOf("Kind", assetKinds, alsoKinds),
  },
  { name: "language", head: "Language", heads: ["sprache"], read: language },
  ...audienceFields,
  { name: "campaign", head: "Campaign", max: 120, read: oneLine },
  {
    name: "owner",
    head: "Owner",
    max: 120,
    read: (text, known) => readName(text, known.members, known.say),
    write: (id, known) => writeName(id, known.members),
  },
  { name: "createdOn", head: "Created on", heads: ["created", "createdate", "published"], read: day },
  { name: "verifiedOn", head: "Verified on", heads: ["verified"], read: day },
  { name: "expiresOn", head: "Expires on", heads: ["expires", "expirydate"], read: day },
  { name: "offMessage", head: "Off-message", read: yes("Off-message") },
  { name: "withdrawn", head: "Withdrawn", read: yes("Withdrawn") },
  { name: "howTo", head: "How to use it", heads: ["howto"], max: 600 },
]

export const assets: Kind<Asset> = {
  name: "assets",
  idHead,
  fields,
  schema: Asset,
  identifying: ["id", "title", "url"],
  flatten: (it) => ({
    title: [it.title],
    url: [it.url],
    kind: [it.kind],
    language: [it.language],
    ...audienceFlat(it.audience),
    campaign: one(it.campaign),
    owner: one(it.ownerId),
    createdOn: [it.createdOn],
    verifiedOn: one(it.verifiedOn),
    expiresOn: one(it.expiresOn),
    offMessage: [it.offMessage ? "yes" : "no"],
    withdrawn: [it.withdrawn ? "yes" : "no"],
    howTo: one(it.howTo),
  }),
  build: (flat, id) => ({
    id,
    title: first(flat, "title"),
    url: first(flat, "url"),
    kind: first(flat, "kind"),
    language: first(flat, "language"),
    audience: audienceOf(flat),
    campaign: first(flat, "campaign"),
    ownerId: first(flat, "owner"),
    createdOn: first(flat, "createdOn"),
    verifiedOn: first(flat, "verifiedOn"),
    expiresOn: first(flat, "expiresOn"),
    offMessage: first(flat, "offMessage") === "yes",
    withdrawn: first(flat, "withdrawn") === "yes",
    howTo: first(flat, "howTo"),
  }),
  label: (flat) => first(flat, "title") ?? "",
  keys: (flat, helps) => [
    all(helps, "id").map((id) => `id:${id}`),
    all(flat, "url").map((url) => `url:${url}`),
    all(flat, "title").map((title) => `title:${languageOf(flat, helps)} ${title.toLowerCase()}`),
  ],
  weakFrom: 2,
  finish: assumeLanguage,
  complete: (after, { before, known }) => ({
    ...after,
    language: after.language?.length ? after.language : [known.language],
    offMessage: after.offMessage?.length ? after.offMessage : ["no"],
    withdrawn: after.withdrawn?.length ? after.withdrawn : ["no"],
    createdOn: after.createdOn?.length ? after.createdOn : (before?.createdOn ?? [known.today]),
  }),
}
