// Messages: by their id, else by the same claim in the same language.
import { Message } from "~src/domain/messaging"
import type { Field } from "../field"
import { day, language, oneLine, oneOf, webAddress } from "../values"
import { assumeLanguage, audienceFields, audienceFlat, audienceOf, languageOf } from "./audience"
import { all, first, idField, type Kind, one } from "./kind"

const idHead = "Parley message id"

const fields: Field[] = [
  idField(idHead),
  { name: "pillar", head: "Pillar", max: 80, needed: true, read: oneLine },
  {
    name: "part",
    head: "Part",
    needed: true,
    read: oneOf("Part", ["trend", "problem", "cost", "view"]),
  },
  { name: "claim", head: "Claim", heads: ["message", "text"], max: 400, needed: true },
  { name: "proof", head: "Proof", heads: ["prooftext", "evidence"], max: 400, needed: true },
  { name: "source", head: "Proof source", heads: ["source"], needed: true, read: oneLine },
  { name: "sourceUrl", head: "Proof link", heads: ["sourceurl", "sourcelink"], max: 2000, read: webAddress },
  { name: "sourceDate", head: "Proof date", heads: ["sourcedate", "date"], needed: true, read: day },
  { name: "why", head: "Why this message", heads: ["why"], max: 400, needed: true },
  ...audienceFields,
  { name: "language", head: "Language", heads: ["sprache"], read: language },
  { name: "status", head: "Status", read: oneOf("Status", ["draft", "live", "retired"]) },
]

export const messages: Kind<Message> = {
  name: "messages",
  idHead,
  fields,
  schema: Message,
  identifying: ["id", "claim"],
  flatten: (it) => ({
    pillar: [it.pillar],
    part: [it.part],
    claim: [it.claim],
    proof: [it.proof.text],
    source: [it.proof.source],
    sourceUrl: one(it.proof.url),
    sourceDate: [it.proof.date],
    why: [it.why],
    ...audienceFlat(it.audience),
    language: [it.language],
    status: [it.status],
  }),
  build: (flat, id, before, now) => ({
    id,
    pillar: first(flat, "pillar"),
    part: first(flat, "part"),
    claim: first(flat, "claim"),
    proof: {
      text: first(flat, "proof"),
      source: first(flat, "source"),
      url: first(flat, "sourceUrl"),
      date: first(flat, "sourceDate"),
    },
    why: first(flat, "why"),
    audience: audienceOf(flat),
    language: first(flat, "language"),
    // No column of a file says these.
    wordings: before?.wordings ?? [],
    locked: before?.locked ?? false,
    status: first(flat, "status"),
    version: (before?.version ?? 0) + 1,
    updatedAt: now,
  }),
  label: (flat) => first(flat, "claim") ?? "",
  keys: (flat, helps) => [
    all(helps, "id").map((id) => `id:${id}`),
    all(flat, "claim").map((claim) => `claim:${languageOf(flat, helps)} ${claim.toLowerCase()}`),
  ],
  weakFrom: 9,
  finish: assumeLanguage,
  complete: (after, { known }) => ({
    ...after,
    language: after.language?.length ? after.language : [known.language],
    status: after.status?.length ? after.status : ["live"],
  }),
}
