// What "copy" puts on the clipboard: the sentences, then their sources.
import type { PovSentence } from "./pov"

/** Plain text; empty if there is nothing to say. */
export function copyText(sentences: readonly PovSentence[], heading: string): string {
  if (sentences.length === 0) return ""
  const sources = sentences.map(
    ({ source }) => `- ${source.label}, ${source.date}${source.url ? `, ${source.url}` : ""}`,
  )
  return `${sentences.map((s) => s.text).join("\n")}\n\n${heading}:\n${[...new Set(sources)].join("\n")}`
}
