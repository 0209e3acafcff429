// Messages and insights: the lines a point of view is composed of.
import * as z from "zod"
import { ConversationNumber, Day, Id, LanguageCode, line, Millis, WebAddress } from "./basics"

/** Whom a line is for; an empty list means everyone. */
export const Audience = z.object({
  segmentIds: z.array(Id).max(20).default([]),
  personaIds: z.array(Id).max(20).default([]),
  industries: z.array(line(80)).max(20).default([]),
  conversations: z.array(ConversationNumber).max(5).default([]),
})
export type Audience = z.infer<typeof Audience>

export const Proof = z.object({
  text: line(400),
  source: line(200),
  url: WebAddress.nullable().default(null),
  date: Day,
})
export type Proof = z.infer<typeof Proof>

/**
 * One line of the messaging platform. `claim` and `proof.text` may hold the slots `{account}`, `{person}`, `{role}`,
 * `{industry}` and `{fact.<key>}`; a line whose slot cannot be filled is not said. The rep fills `{rep.<key>}`.
 */
export const Message = z.object({
  id: Id,
  pillar: line(80),
  part: z.enum(["trend", "problem", "cost", "view"]),
  claim: line(400),
  proof: Proof,
  /** Why this message, in forty words or fewer. */
  why: line(400),
  audience: Audience,
  language: LanguageCode,
  /** Other approved wordings of the claim, slots as in it. */
  wordings: z.array(line(400)).max(10).default([]),
  /** Brand text: said as it is. */
  locked: z.boolean().default(false),
  /** A draft is the desk's alone: no device gets it. */
  status: z.enum(["draft", "live", "retired"]).default("live"),
  version: z.number().int().positive().default(1),
  updatedAt: Millis,
})
export type Message = z.infer<typeof Message>

/** A claim that reframes how a buyer sees their problem. Slots as in Message. */
export const Insight = z.object({
  id: Id,
  claim: line(400),
  evidence: line(400),
  source: line(200),
  url: WebAddress.nullable().default(null),
  date: Day,
  meaning: line(400),
  question: line(300),
  audience: Audience,
  language: LanguageCode,
})
export type Insight = z.infer<typeof Insight>

/** A term to avoid, in any of its forms. */
export const Term = z.object({
  id: Id,
  term: line(80),
  /** What to say instead; null: leave it out. */
  instead: line(200).nullable().default(null),
  why: line(400),
  audience: Audience,
  language: LanguageCode,
})
export type Term = z.infer<typeof Term>
