// What a sample workspace is made of, and the short forms in which its content is written by hand.
import type { Account, Contact, Persona, Segment } from "~src/domain/account"
import type { Asset } from "~src/domain/asset"
import type { Event } from "~src/domain/event"
import type { Insight, Message, Term } from "~src/domain/messaging"
import type { AssetKind, Conversation, Language, ReplyStatus } from "~src/domain/words"
import type { Member, Workspace } from "~src/domain/workspace"

export type SampleMember = Member & { email: string; language: Language }

/** One device with everything it recorded, oldest first. */
export type SampleDevice = { id: string; memberId: string; name: string; pairedAt: number; events: Event[] }

export type SampleReply = {
  id: string
  feedbackId: string
  byId: string
  status: ReplyStatus
  text: string
  at: number
  changed: { kind: "message" | "asset"; id: string } | null
}

export type SampleData = {
  workspace: Workspace
  members: SampleMember[]
  personas: Persona[]
  segments: Segment[]
  accounts: Account[]
  contacts: Contact[]
  messages: Message[]
  insights: Insight[]
  terms: Term[]
  assets: Asset[]
  devices: SampleDevice[]
  replies: SampleReply[]
}

/** Whom a written line is for; what is left out means everyone. */
export type To = {
  segments?: SegmentId[]
  personas?: PersonaId[]
  industries?: Industry[]
  conversations?: Conversation[]
}

export type MessageText = {
  id: string
  pillar: Pillar
  part: "trend" | "problem" | "cost" | "view"
  claim: string
  /** Text, source, days before today. */
  proof: [text: string, source: string, daysAgo: number]
  why: string
  to: To
  language?: Language
  retired?: true
}

export type InsightText = {
  id: string
  claim: string
  evidence: string
  source: string
  daysAgo: number
  meaning: string
  question: string
  to: To
  language?: Language
}

export type TermText = { id: string; term: string; instead?: string; why: string; to?: To; language?: Language }

export type AssetText = {
  /** The slug: also the end of its address. */
  id: string
  title: string
  kind: AssetKind
  to: To
  campaign?: string
  owner?: "ada" | "ruben"
  language?: Language
  /** Days before today, all three: an expiry below zero lies ahead. */
  created: number
  verified?: number
  expires?: number
  offMessage?: true
  howTo?: string
}

export const pillars = [
  "Stops you can see coming",
  "Energy you can act on",
  "Know-how that stays",
  "Proof within a quarter",
] as const
export type Pillar = (typeof pillars)[number]

export const industries = [
  "Industrial machinery",
  "Food & beverage",
  "Automotive supply",
  "Chemicals",
  "Packaging & paper",
  "Data centres & IT",
] as const
export type Industry = (typeof industries)[number]

export type PersonaId =
  | "p-operations"
  | "p-plant"
  | "p-maintenance"
  | "p-energy"
  | "p-economic"
  | "p-technical"
  | "p-procurement"
export type SegmentId = "s-multi" | "s-single" | "s-food" | "s-process" | "s-infra"

/** An account written by hand. */
export type NamedAccount = {
  id: string
  name: string
  industry: Industry
  segment: SegmentId
  domains?: string[]
  /** `null`: no page there that we know of; left out: the id. */
  linkedinSlug?: string | null
  linkedinId?: string
  otherNames?: string[]
  language?: Language
  crm?: boolean
  /** `none`: we know nothing about it yet; `drawn`: facts come from the same source as everyone's. */
  facts: "none" | "drawn" | Record<string, [value: string, source: string, daysAgo: number]>
}
