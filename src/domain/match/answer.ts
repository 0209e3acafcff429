// What recognising a page answers, and why: types alone, importable anywhere.
import type { Account } from "../account"

/** What kind of key matched, surest first. */
export type MatchKey = "correction" | "crm-id" | "linkedin" | "domain" | "email-domain" | "name"

/** Why the match is what it is; `ui/words` says it in words. */
export type MatchReason =
  | { code: "crm-id"; crm: string; id: string }
  | { code: "linkedin"; slug: string }
  | { code: "domain"; domain: string }
  | { code: "email-domain"; domain: string }
  | { code: "contact-email"; email: string }
  | { code: "contact-linkedin"; slug: string }
  | { code: "your-answer" }
  | { code: "name-alone"; name: string }
  | { code: "name-shared"; name: string; count: number }
  | { code: "key-shared"; value: string; count: number }
  | { code: "keys-disagree"; first: string; second: string }
  | { code: "no-key" }
  | { code: "no-account"; tried: string[] }

/** The page knows better than our record: offered, never written by itself. */
export type Update = { field: "name" | "title" | "company" | "domain"; ours: string; page: string }

export type Suggestion = { name: string | null; domain: string | null; linkedinSlug: string | null }
export type Candidate = { account: Account; via: MatchKey }

export type Match =
  | {
      kind: "one"
      account: Account
      contactId: string | null
      reason: MatchReason
      sure: "certain" | "likely" | "yours"
      via: MatchKey
      /** Under which key a correction of this match is kept; null where the page has none. */
      key: string | null
    }
  | { kind: "ask"; candidate: Candidate; key: string; reason: MatchReason }
  | { kind: "several"; candidates: Candidate[]; key: string; reason: MatchReason }
  | {
      kind: "none"
      key: string | null
      reason: MatchReason
      suggestion: Suggestion
    }
