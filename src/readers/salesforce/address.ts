// What an address in Salesforce says: which record is open, or that none is.
import type { NobodyReason } from "~src/domain/page-facts"
import { decoded } from "../text"

export type Place = { id: string; object?: string } | { id?: undefined; nobody: NobodyReason }

/** The first three characters of an id name the object, in every Salesforce organisation. */
const prefixes: Record<string, string> = {
  "001": "Account",
  "003": "Contact",
  "006": "Opportunity",
  "00Q": "Lead",
  "500": "Case",
}

/** 15 characters that matter in case, or 18 that do not. */
export const isRecordId = (text: string) => /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(text) && /\d/.test(text)

/** `/lightning/r/Account/001…/view`, without the object, or the classic `/001…`. */
export function placeOf(url: URL): Place {
  const parts = url.pathname.split("/").filter(Boolean).map(decoded)
  if (parts[0] === "lightning" && parts[1] === "r") {
    const id = [parts[2], parts[3]].find((part) => part !== undefined && isRecordId(part))
    // Below the record's own view (`/related/Contacts/view`) the page is a list of others.
    const below = id ? parts[parts.indexOf(id) + 1] : undefined
    if (!id || below === "related") return { nobody: "list" }
    const named = parts[2] !== id && /^\w{1,80}$/.test(parts[2] ?? "") ? parts[2] : undefined
    const object = prefixes[id.slice(0, 3)] ?? named
    return { id, ...(object && { object }) }
  }
  if (parts.length === 1 && isRecordId(parts[0] ?? "") && prefixes[(parts[0] ?? "").slice(0, 3)]) {
    return { id: parts[0] as string, object: prefixes[(parts[0] as string).slice(0, 3)] as string }
  }
  return { nobody: parts[1] === "o" ? "list" : parts[1] === "setup" ? "internal" : "other" }
}

/** The 18-character form of an id: three characters that say which of the fifteen are capitals. */
export function longId(id: string): string {
  if (id.length !== 15) return id
  const sums = [0, 5, 10].map((from) => {
    const bits = [...id.slice(from, from + 5)].map((c, i) => (/[A-Z]/.test(c) ? 1 << i : 0))
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[bits.reduce((a, b) => a + b, 0)]
  })
  return id + sums.join("")
}
