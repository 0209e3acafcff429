// Which nodes of a page say who it is about, judged by the expected answer alone and not by any reader.
import type { Sidecar } from "../expected"

/** What identifies the page's person, company, record or thread, as text that would stand in it. */
export function identityOf({ url, expected }: Sidecar): string[] {
  const {
    personName,
    personSlug,
    companyName,
    companySlug,
    companyDomain,
    emails = [],
    record,
    currentPerson,
    account,
  } = expected
  const ids = url.split(/[^\w-]+/).filter((part) => part.length >= 8 && /\d/.test(part))
  const said = [personName, personSlug, companyName, companySlug, companyDomain, account, record?.name, record?.id]
  const all = [...said, ...emails, currentPerson?.name, currentPerson?.email, ...ids]
  return [...new Set(all.filter((one): one is string => Boolean(one)).map(plain))]
}

export const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()

/** The elements whose own text or attributes carry part of the identity; `around` are all that hold one of them. */
export function bearing(doc: Document, identity: readonly string[]): { own: Set<Element>; around: Set<Element> } {
  const own = new Set([...doc.querySelectorAll("*")].filter((el) => carries(el, identity)))
  const around = new Set<Element>()
  for (const element of own)
    for (let at = element.parentElement; at && !around.has(at); at = at.parentElement) around.add(at)
  return { own, around }
}

function carries(element: Element, identity: readonly string[]): boolean {
  const texts = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? "") : []))
  const held = plain([...texts, ...[...element.attributes].map((one) => one.value)].join("\n"))
  return identity.some((one) => held.includes(one) || held.includes(encodeURIComponent(one).toLowerCase()))
}
