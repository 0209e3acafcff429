// What redesigns do to a page, one kind at a time, on a document of its own. Everything is drawn from one seed.
import type { Random } from "~tests/prove/random"
import { bearing, plain } from "./identity"

export const mutations = [
  "shuffled",
  "wrapped",
  "reordered",
  "removed",
  "removed-own",
  "attributes",
  "language",
  "redesigned",
] as const
export type Mutation = (typeof mutations)[number]

/** How much of a page each kind changes. */
const share = { wrapped: 0.1, reordered: 0.15, removed: 0.3, own: 0.1, attributes: 0.1 }

/** Changes `doc`. @returns the identity-bearing elements that are gone. */
export function mutate(doc: Document, kind: Mutation, identity: readonly string[], random: Random): Element[] {
  if (kind === "shuffled") shuffleNames(doc, random)
  if (kind === "wrapped") wrap(doc, random)
  if (kind === "reordered") reorder(doc, random)
  if (kind === "attributes") dropAttributes(doc, identity, random)
  if (kind === "language") translate(doc, identity)
  if (kind === "removed") remove(doc, identity, random)
  if (kind === "removed-own") return [...remove(doc, identity, random), ...removeOwn(doc, identity, random)]
  if (kind === "redesigned") {
    shuffleNames(doc, random)
    wrap(doc, random)
    remove(doc, identity, random)
  }
  return []
}

const elements = (doc: Document) => [...(doc.body?.querySelectorAll("*") ?? [])]

/** Every class and id gets another name, the same everywhere; links to ids within the page follow. */
function shuffleNames(doc: Document, random: Random): void {
  const names = new Map<string, string>()
  const other = (name: string) => {
    const known = names.get(name) ?? `x${random.whole(36 ** 5, 36 ** 6 - 1).toString(36)}`
    names.set(name, known)
    return known
  }
  for (const el of elements(doc)) {
    const classes = el.getAttribute("class")
    if (classes) el.setAttribute("class", classes.split(/\s+/).filter(Boolean).map(other).join(" "))
    if (el.id) el.id = other(el.id)
  }
  for (const style of doc.querySelectorAll("style"))
    style.textContent = (style.textContent ?? "").replace(/([.#])([a-z][\w-]*)(?=[^;{}]*\{)/gi, (all, mark, name) =>
      names.has(name) ? `${mark}${names.get(name)}` : all,
    )
  for (const el of doc.querySelectorAll('a[href^="#"]')) {
    const name = names.get(el.getAttribute("href")?.slice(1) ?? "")
    if (name) el.setAttribute("href", `#${name}`)
  }
}

function wrap(doc: Document, random: Random): void {
  for (const el of elements(doc)) {
    if (!random.chance(share.wrapped) || /^(script|style|code|option|tr|td|tbody|path|g)$/i.test(el.tagName)) continue
    const wrapper = doc.createElement(random.pick(["div", "span"]))
    el.replaceWith(wrapper)
    wrapper.append(el)
  }
}

function reorder(doc: Document, random: Random): void {
  for (const el of elements(doc)) {
    if (el.children.length < 2 || !random.chance(share.reordered)) continue
    const children = [...el.children]
    for (let at = children.length - 1; at > 0; at--) {
      const to = random.whole(0, at)
      ;[children[at], children[to]] = [children[to] as Element, children[at] as Element]
    }
    el.append(...children)
  }
}

/** Attributes that carry no part of the identity. */
function dropAttributes(doc: Document, identity: readonly string[], random: Random): void {
  for (const el of elements(doc))
    for (const { name, value } of [...el.attributes]) {
      const held = plain(value)
      if (random.chance(share.attributes) && !identity.some((one) => held.includes(one))) el.removeAttribute(name)
    }
}

/** Words of the interface become others; whatever carries part of the identity keeps it. */
function translate(doc: Document, identity: readonly string[]): void {
  const forms = identity.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
  const kept = new RegExp(`(${[...forms, "[^\\s@]+@[^\\s@]+"].join("|")})`, "iu")
  const other = (text: string) =>
    text
      .split(kept)
      .map((part, n) =>
        n % 2 === 1 ? part : part.replace(/\p{L}{2,}/gu, (word) => `${[...word].reverse().join("")}e`),
      )
      .join("")
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^(script|style|code)$/i.test(node.parentElement?.tagName ?? "")) node.nodeValue = other(node.nodeValue ?? "")
  for (const el of elements(doc))
    for (const name of ["aria-label", "placeholder"]) {
      const value = el.getAttribute(name)
      if (value) el.setAttribute(name, other(value))
    }
}

/** Takes out nodes that neither carry nor hold part of the identity, until their share of the page is gone. */
function remove(doc: Document, identity: readonly string[], random: Random): Element[] {
  const { own, around } = bearing(doc, identity)
  const all = elements(doc)
  let left = Math.round(all.length * share.removed)
  const free = all.filter((el) => !own.has(el) && !around.has(el))
  while (left > 0 && free.length > 0) {
    const at = random.whole(0, free.length - 1)
    const [el] = free.splice(at, 1, free.at(-1) as Element)
    free.pop()
    if (!el?.isConnected) continue
    const size = el.querySelectorAll("*").length + 1
    // Whole regions would be gone at once; a redesign of that size is not what this kind is about.
    if (size > left) continue
    left -= size
    el.remove()
  }
  return []
}

function removeOwn(doc: Document, identity: readonly string[], random: Random): Element[] {
  const { own } = bearing(doc, identity)
  const gone = [...own].filter((el) => doc.body.contains(el) && random.chance(share.own))
  for (const el of gone) el.remove()
  return gone
}
