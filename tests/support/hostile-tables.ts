// Ten kinds of tables that nobody may ship: malformed, or within JSON and meaning ill. Each is refused and changes nothing.
import { longestTable } from "~src/domain/finders"
import type { Site } from "~src/domain/words"

/** @param version one that a table of this site could have. */
export function hostileTables(site: Site, version: number): [kind: string, text: string][] {
  const table = (more: object) => JSON.stringify({ site, version, ...more })
  const named = (look: object, more: object = {}) =>
    table({ pages: { record: { ...more, fields: { "record.name": [[{ name: "mended", select: "h2", ...look }]] } } } })
  const proven = (proof: object) => named({}, { proofs: [{ select: "a[href]", attr: "href", ...proof }] })
  return [
    ["script in a selector", named({ select: 'h2"]<script>fetch("https://evil.example")</script>' })],
    ["huge", named({}, { note: "x".repeat(longestTable) })],
    ["unbounded", named({ select: Array.from({ length: 40 }, (_, i) => `h${i}`).join(", ") })],
    ["unknown site", table({ site: "bank", pages: {} })],
    ["wrong version", named({}).replace(`"version":${version}`, '"version":1')],
    ["outside the part", proven({ up: "body" })],
    ["has bomb", named({ select: "*:has(*:has(*:has(*)))" })],
    [
      "prototype keys",
      `{"site":"${site}","version":${version},"__proto__":{"off":true},"constructor":{"prototype":{}}}`,
    ],
    ["regular expression without end", named({ like: "{}*a*a*a*a*a*b" })],
    ["not JSON", "{ site: hubspot, version: 2 }"],
  ]
}
