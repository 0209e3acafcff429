// The public suffix list as tldts carries it: every rule by name, with whether it is a public registry's or a private one's.
import { createRequire } from "node:module"

type Trie = {
  nodeFlags: Uint8Array
  edgeStart: Uint16Array
  edgeChild: Uint16Array
  edgeLength: Uint8Array
  labelText: string
  rulesRoot: number
  exceptionsRoot: number
}
const trie = createRequire(import.meta.url)("tldts/dist/cjs/src/data/trie.js") as Trie

export type SuffixRule = { name: string; public: boolean }

/** Rules, and exceptions to wildcards, in ASCII; names of other scripts stand in it in their ASCII form as well. */
export function suffixRules(): { rules: SuffixRule[]; exceptions: SuffixRule[] } {
  const offsets: number[] = []
  let offset = 0
  for (const length of trie.edgeLength) {
    offsets.push(offset)
    offset += length
  }
  const below = (node: number, suffix: string): SuffixRule[] => {
    const found: SuffixRule[] = []
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
      const from = offsets[edge] ?? 0
      const name = trie.labelText.slice(from, from + (trie.edgeLength[edge] ?? 0)) + (suffix && `.${suffix}`)
      const child = trie.edgeChild[edge] ?? 0
      const kind = trie.nodeFlags[child] ?? 0
      if (kind > 0 && isAscii(name)) found.push({ name, public: (kind & 1) !== 0 })
      found.push(...below(child, name))
    }
    return found
  }
  return { rules: below(trie.rulesRoot, ""), exceptions: below(trie.exceptionsRoot, "") }
}

const isAscii = (name: string) => [...name].every((c) => c.charCodeAt(0) < 128)
