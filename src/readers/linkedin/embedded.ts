// The JSON that LinkedIn embeds for its own first drawing. It always holds the viewer and goes stale: only an entry that
// carries the slug of the address itself is heard.
import { all } from "../dom"
import { slugOf } from "./address"
import { listOf, parsed, wordIn } from "./json"

/** The names of the profile entries with this slug; costly, so asked only where nothing drawn speaks. */
export function embeddedNames(doc: Document, slug: string): string[] {
  return all(doc, "code")
    .map((code) => code.textContent)
    .filter((text) => text?.includes('"publicIdentifier":"'))
    .flatMap((text) => listOf(parsed(text).included))
    .filter((entry) => slugOf(wordIn(entry.publicIdentifier) ?? "") === slug)
    .map((entry) => `${wordIn(entry.firstName) ?? ""} ${wordIn(entry.lastName) ?? ""}`)
}
