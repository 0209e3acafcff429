// Whom a message or an asset is for, as four fields.
import type { Audience } from "~src/domain/messaging"
import { type Conversation, conversations } from "~src/domain/words"
import { type Draft, type Field, type Flat, type Known, readName, writeName } from "../field"
import { industry, oneOf } from "../values"
import { all, first } from "./kind"

export const audienceFields: Field[] = [
  {
    name: "segments",
    head: "Segments",
    heads: ["segment"],
    many: "set",
    most: 20,
    read: (text, known) => readName(text, known.segments, known.say),
    write: (id, known) => writeName(id, known.segments),
  },
  {
    name: "personas",
    head: "Personas",
    heads: ["persona"],
    many: "set",
    most: 20,
    read: (text, known) => readName(text, known.personas, known.say),
    write: (id, known) => writeName(id, known.personas),
  },
  { name: "industries", head: "Industries", heads: ["industry"], many: "set", max: 80, most: 20, read: industry },
  {
    name: "conversations",
    head: "Conversations",
    heads: ["conversation"],
    many: "set",
    most: 5,
    read: oneOf("Conversation", conversations.map(String)),
  },
]

export const audienceFlat = (audience: Audience): Flat => ({
  segments: audience.segmentIds,
  personas: audience.personaIds,
  industries: audience.industries,
  conversations: audience.conversations.map(String),
})

export const audienceOf = (flat: Flat) => ({
  segmentIds: all(flat, "segments"),
  personaIds: all(flat, "personas"),
  industries: all(flat, "industries"),
  conversations: all(flat, "conversations").map((text) => Number(text) as Conversation),
})

/** Without a column for it, what a row says is taken to be in the workspace's language. */
export function assumeLanguage(draft: Draft, known: Known): void {
  draft.helps = { ...draft.helps, language: [known.language] }
}

export const languageOf = (flat: Flat, helps: Flat) => first(flat, "language") ?? first(helps, "language") ?? ""
