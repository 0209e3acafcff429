// The structure of a page without a word of it: for mending finders where a page has changed. Made only when the rep asks.
import { structureLimit } from "~src/domain/structure"

/** No element of these says where anything stands. */
const left = new Set(["script", "style", "link", "meta", "noscript", "template"])
/** What stands inside of these is drawing, or another page. */
const closed = new Set(["svg", "iframe", "canvas", "video", "audio", "select", "math"])

/** Attributes by which parts of pages are known. Any other name may be words that a broken tag made an attribute of. */
const named = new Set(
  (
    "id class role href src alt title name type value for slot lang dir hidden style tabindex content rel action method placeholder " +
    "email componentkey field-label itemprop itemscope itemtype datetime contenteditable draggable disabled checked selected " +
    "colspan rowspan scope width height target"
  ).split(" "),
)
const ownName = /^(data|aria)-[a-z][a-z0-9:_-]{0,34}$/

const roles = new Set(
  (
    "alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog " +
    "directory document feed figure form grid gridcell group heading img link list listbox listitem log main marquee math menu " +
    "menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup " +
    "region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist " +
    "tabpanel term textbox timer toolbar tooltip tree treegrid treeitem"
  ).split(" "),
)

type Part = { line: string; parts: Part[] }

/**
 * Tags, nesting, names of attributes, roles, classes as short hashes; like neighbours once. No text, no value, no address.
 * @returns at most `structureLimit` characters: what lies deepest is left out first.
 */
export function makeStructure(doc: Document): string {
  if (!doc.body) return ""
  const page = partOf(doc.body)
  let depth = depthOf(page)
  let text = write(page, depth).join("\n")
  while (text.length > structureLimit && depth > 1) text = write(page, --depth).join("\n")
  return text.length > structureLimit ? text.slice(0, text.lastIndexOf("\n", structureLimit)) : text
}

function partOf(element: Element): Part {
  const tag = element.localName.toLowerCase()
  const inside = closed.has(tag) ? [] : [...(element.shadowRoot?.children ?? []), ...element.children]
  const kept = inside.filter((one) => !left.has(one.localName.toLowerCase()))
  return { line: lineOf(element, tag), parts: kept.map(partOf) }
}

function lineOf(element: Element, tag: string): string {
  const names = element.getAttributeNames().filter((name) => named.has(name) || isOwn(name))
  const marks = names.slice(0, 20).map((name) => name + saidOf(element, name))
  const words = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ""))
  const known = /^[a-z][a-z0-9-]{0,49}$/.test(tag) ? tag : "unknown"
  return `${known}${marks.length > 0 ? `[${marks.join(" ")}]` : ""}${words ? " …" : ""}`
}

/** A long number in a name is somebody's, or some record's. */
const isOwn = (name: string) => ownName.test(name) && !/\d{4}/.test(name)

function saidOf(element: Element, name: string): string {
  if (name === "class")
    return [...element.classList]
      .slice(0, 4)
      .map((one) => `.${hash(one)}`)
      .join("")
  const role = name === "role" ? (element.getAttribute("role") ?? "") : ""
  return roles.has(role) ? `=${role}` : ""
}

/** FNV-1a, sixteen bits of it: tells classes apart, and many classes have the same. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return ((sum >>> 16) ^ (sum & 0xffff)).toString(16).padStart(4, "0").slice(-4)
}

const depthOf = ({ parts }: Part): number => 1 + Math.max(0, ...parts.map(depthOf))

/** The lines of a part, a blank more for every step in; neighbours with the same lines stand once, with how many they are. */
function write({ line, parts }: Part, depth: number): string[] {
  if (depth <= 1) return [parts.length > 0 ? `${line} ✂` : line]
  const runs: { lines: string[]; text: string; times: number }[] = []
  for (const part of parts) {
    const lines = write(part, depth - 1)
    const text = lines.join("\n")
    const last = runs.at(-1)
    if (last?.text === text) last.times += 1
    else runs.push({ lines, text, times: 1 })
  }
  return [line, ...runs.flatMap(({ lines, times }) => counted(lines, times).map((one) => ` ${one}`))]
}

const counted = ([first = "", ...rest]: string[], times: number) => [
  times > 1 ? `${first.replace(/ ✂$/, "")} ×${times}${first.endsWith(" ✂") ? " ✂" : ""}` : first,
  ...rest,
]
