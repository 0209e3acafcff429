// What an address on LinkedIn says: which kind of page it is, and whose.
import type { NobodyReason } from "~src/domain/page-facts"
import { decoded } from "../text"

export type Place =
  | { kind: "person"; slug: string }
  | { kind: "company"; slug: string }
  | { kind: "none"; nobody: NobodyReason }

/** Slugs are the same in any case; a member id in place of one is not. */
export function slugOf(part: string): string {
  const slug = decoded(part)
  return /^ACo[\w-]{20,}$/.test(slug) ? slug : slug.toLowerCase()
}

const nobody: Record<string, NobodyReason> = {
  search: "search",
  feed: "feed",
  mynetwork: "connections",
  404: "error",
  error: "error",
  jobs: "list",
  groups: "list",
  events: "list",
  messaging: "internal",
  notifications: "internal",
  settings: "internal",
  mypreferences: "internal",
  login: "internal",
  authwall: "internal",
  checkpoint: "internal",
}

/** The kind of page and the id in its path, from the address alone. */
export function placeOf(url: URL): Place {
  const [first = "", second = "", third = ""] = pathParts(url.pathname)
  if (first === "in" && second && second !== "me" && second !== "unavailable") {
    return { kind: "person", slug: slugOf(second) }
  }
  if (/^(company|school|showcase)$/.test(first) && second && second !== "setup") {
    return third === "admin" ? { kind: "none", nobody: "internal" } : { kind: "company", slug: slugOf(second) }
  }
  return { kind: "none", nobody: nobody[first] ?? (first === "" ? "feed" : "other") }
}

/** The parts of a path without the empty ones. */
export function pathParts(path: string): string[] {
  return path.split("/").filter(Boolean)
}
