// The registrable part of a host name, by the public suffix list as suffixes.ts has it. The list is a fifth of what the background
// may weigh, so the background reads it from a file beside; everywhere else know-suffixes.ts brings it.

/** `whole`: below this name every host is a domain of its own. `unless`: an exception to a wildcard beside it. */
type Node = { rule: boolean; whole: boolean; unless: boolean; below: Map<string, Node> }

/** Per top-level label its rules as text, read when that label is first asked for. */
let written: ReadonlyMap<string, string> | null = null
const read = new Map<string, Node>()

/** @param list as suffixes.ts writes it. To be called once, before anything is asked. */
export function learnSuffixes(list: string): void {
  written = new Map(list.split("\n").map((line) => line.split(" ") as [string, string]))
}

/**
 * @param host an ASCII host name in lower case.
 * @returns the name one label below its public suffix; null for a suffix itself. A suffix that the list does not know has one label.
 * @throws before the list was learnt: a guess would take two houses for one.
 */
export function registrable(host: string): string | null {
  const labels = host.split(".")
  if (labels.some((label) => label === "")) return null
  let node: Node | undefined = topLevel(labels.at(-1) ?? "")
  let suffix = 1
  for (let n = 2; n <= labels.length; n++) {
    const label: string = labels.at(-n) ?? ""
    const wildcard: Node | undefined = node.below.get("*")
    node = node.below.get(label) ?? wildcard
    if (!node) break
    if (node.unless) return labels.slice(-n).join(".")
    if (node.whole) return n < labels.length ? host.replace(/^www\./, "") : null
    if (node.rule) suffix = n
  }
  return labels.length > suffix ? labels.slice(-suffix - 1).join(".") : null
}

function topLevel(label: string): Node {
  if (!written) throw new Error("the public suffix list was not learnt")
  const node = read.get(label) ?? { rule: true, whole: false, unless: false, below: parse(written.get(label) ?? "") }
  read.set(label, node)
  return node
}

/** Reads `a,b+,c!,d(e,f),g[h)`: see scripts/make-suffixes.ts. */
function parse(text: string): Map<string, Node> {
  const top = new Map<string, Node>()
  const open = [top]
  for (const [, label = "", mark = ""] of text.matchAll(/([^,()[\]+!]*)([,()[+!]|$)/g)) {
    const into = open.at(-1) ?? top
    const below = new Map<string, Node>()
    if (label !== "") into.set(label, { rule: mark !== "[", whole: mark === "+", unless: mark === "!", below })
    if (mark === "(" || mark === "[") open.push(below)
    if (mark === ")") open.pop()
  }
  return top
}
