// What an address on LinkedIn says: which kind of page it is, and whose.
import type { NobodyReason } from "~src/domain/page-facts"
import { decoded } from "../text"

export type Place = { kind: "person" | "company"; slug: string } | { kind: "none"; nobody: NobodyReason }

/** Slugs are the same in any case; a member id in place of one is not. */
export function slugOf(part: string): string {
  const slug = decoded(part)
  return /^ACo[\w-]{20,}$/.test(slug) ? slug : slug.toLowerCase()
}

const nobody: readonly [NobodyReason, RegExp][] = [
  ["search", /^search/],
  ["feed", /^(feed)?$/],
  ["connections", /^mynetwork/],
  ["error", /^(404|error)/],
  ["list", /^(jobs|groups|events)/],
  ["internal", /^(messaging|notifications|settings|mypreferences|login|authwall|checkpoint)/],
]

/** The kind of page and the id in its path, from the address alone. */
export function placeOf(url: URL): Place {
  const [first = "", id = "", below] = pathParts(url.pathname)
  if (first === "in" && id && id !== "me" && id !== "unavailable") return { kind: "person", slug: slugOf(id) }
  if (/^(company|school|showcase)$/.test(first) && id && id !== "setup" && below !== "admin") {
    return { kind: "company", slug: slugOf(id) }
  }
  return { kind: "none", nobody: nobody.find(([, starts]) => starts.test(first))?.[0] ?? "other" }
}

/** The parts of a path without the empty ones. */
export const pathParts = (path: string): string[] => path.split("/").filter(Boolean)
