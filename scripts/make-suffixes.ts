// Makes src/domain/match/suffixes.ts from the public suffix list that tldts carries: `npx tsx scripts/make-suffixes.ts`.
//
// The background may weigh 120 KB and tldts alone is 48, so the list is kept in a form of a third of that. Where whole families of
// rules stand below one name (the cities of a Japanese prefecture, the regions of a cloud) the name alone is kept, marked "+": below it
// a host is its own domain. That is never less exact than the list, so two houses are never taken for one.
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { suffixRules } from "./lib/suffix-rules"

// A name of one label is a suffix anyway.
const all = suffixRules()
const rules = all.rules.filter(({ name }) => name.includes("."))
const publicNames = new Set(rules.filter((rule) => rule.public).map((rule) => rule.name))
const parentOf = (name: string) => name.slice(name.indexOf(".") + 1)

/** "+" for names below which every host is its own domain, "!" for exceptions, "" for plain rules. */
const marks = new Map<string, "" | "+" | "!">()
const prefecture = (name: string) => /^[^.]+\.[^.]+\.jp$/.test(name)
for (const name of publicNames) {
  if (prefecture(name)) marks.set(parentOf(name), "+")
  else if (!marks.has(name)) marks.set(name, "")
}
for (const { name } of all.exceptions) if (!prefecture(name)) marks.set(name, "!")
for (const { name, public: isPublic } of rules) {
  if (isPublic) continue
  const labels = name.split(".")
  const depth = publicDepth(labels)
  const base = labels.slice(-depth - 1).join(".")
  if (name === base) marks.set(base, marks.get(base) ?? "")
  else if (name === `*.${base}` || rules.some((r) => r.name === base)) marks.set(base, "+")
  else marks.set(labels.slice(-depth - 2).join("."), labels.length > depth + 2 ? "+" : (marks.get(name) ?? ""))
}

/** How many labels the public suffix above a private rule has. */
function publicDepth(labels: string[]): number {
  for (let n = labels.length - 1; n > 1; n--) {
    const tail = labels.slice(-n)
    if (publicNames.has(tail.join(".")) || publicNames.has(["*", ...tail.slice(1)].join("."))) return n
  }
  return 1
}

type Node = { mark?: "" | "+" | "!"; children: Map<string, Node> }
const root: Node = { children: new Map() }
for (const [name, mark] of marks) {
  let node = root
  for (const label of name.split(".").reverse()) {
    const next = node.children.get(label) ?? { children: new Map() }
    node.children.set(label, next)
    node = next
  }
  node.mark = mark
}

/** `label` a rule, `label+`, `label!`; `label(…)` a rule with names below it, `label[…)` no rule but with names below it. */
function written(node: Node): string {
  const sorted = [...node.children].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([label, child]) => label + body(child)).join(",")
}
function body({ mark, children }: Node): string {
  if (mark === "+" || mark === "!") return mark
  if (children.size === 0) return ""
  return `${mark === undefined ? "[" : "("}${written({ children })})`
}
const lines = [...root.children]
  .filter(([, child]) => child.children.size > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([label, child]) => `${label} ${written(child)}`)

const file = fileURLToPath(new URL("../src/domain/match/suffixes.ts", import.meta.url))
const head =
  "// The public suffixes of more than one label. Made by scripts/make-suffixes.ts; not to be edited by hand."
writeFileSync(file, `${head}\nexport const suffixes =\n  "${lines.join("\\n")}"\n`)
console.log(`${marks.size} names, ${lines.join("\n").length} characters`)
