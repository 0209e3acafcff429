// The JSON that LinkedIn embeds for its own first drawing. It always holds the viewer and goes stale: only an entry that
// carries the slug of the address itself is heard.
import { clean } from "../text"
import { slugOf } from "./address"
import { isThing, wordIn } from "./json-ld"

/** The names of the profile entries with this slug; costly, so asked only where nothing drawn speaks. */
export function embeddedNames(doc: Document, slug: string): string[] {
  const names = new Set<string>()
  for (const code of doc.querySelectorAll('code[id^="bpr-guid-"]')) {
    const text = code.textContent ?? ""
    if (!text.includes(`"publicIdentifier":"`) || !text.toLowerCase().includes(slug.toLowerCase())) continue
    for (const entry of entriesIn(text)) {
      if (slugOf(wordIn(entry.publicIdentifier) ?? "") !== slug) continue
      const name = clean(`${wordIn(entry.firstName) ?? ""} ${wordIn(entry.lastName) ?? ""}`)
      if (name) names.add(name)
    }
  }
  return [...names]
}

function entriesIn(text: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(text)
    const included = isThing(parsed) ? parsed.included : undefined
    return Array.isArray(included) ? included.filter(isThing) : []
  } catch {
    return []
  }
}
