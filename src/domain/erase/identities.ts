// What a person is known by, in one form on server and device: `contact:<id>`, the keys `person:…`, `email:…`, `crm:…`, and
// `name:<words>`. Erasure compares these, and keeps only their hashes.
import type { Contact } from "../account"
import { contactKeys, plainSlug } from "../match/keys"

export const contactIdentity = (id: string) => `contact:${id}`

/** A key's person: an answer about somebody at one employer (`person:<slug>@<company>`) is about that somebody. */
export const identityOfKey = (key: string) => (key.startsWith("person:") ? (key.split("@")[0] ?? key) : key)

/** Everything that tells one contact: id, keys, and the name in the orders that people write it. */
export function contactIdentities(contact: Pick<Contact, "id" | "name" | "emails" | "linkedinSlug" | "crmIds">) {
  const keys = contactKeys(contact as Contact).map(identityOfKey)
  return [...new Set([contactIdentity(contact.id), ...keys, ...nameIdentities(contact.name)])]
}

const titles = /^(dr|prof|mr|mrs|ms|frau|herr|ing|dipl|mag)$/

/** A name of one word is everybody's: it tells nobody. */
export function nameIdentities(name: string): string[] {
  const words = wordsOf(name)
    .map((word) => word.text)
    .filter((word) => !titles.test(word))
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || words.length > longestName || !first || !last) return []
  return [...new Set([words.join(" "), `${last} ${first}`, `${first} ${last}`])].map((text) => `name:${text}`)
}

export type Mention = { identity: string; start: number; end: number }
type Word = { text: string; start: number; end: number }

/** The most words of a name that is looked for in a text. */
const longestName = 5

/**
 * Everything in a text that might be somebody's identity: each run of words as a name, each word as an address or a slug.
 * Most are nobody's; whether one is, only a comparison can say.
 */
export function mentionsIn(text: string): Mention[] {
  const words = wordsOf(text)
  return words.flatMap((word, i) => {
    const names = Array.from({ length: longestName - 1 }, (_, n) => words.slice(i, i + n + 2))
      .filter((run, n) => run.length === n + 2)
      .map((run): Mention => ({ identity: `name:${run.map((one) => one.text).join(" ")}`, ...spanOf(run) }))
    return [...names, alone(word)]
  })
}

const spanOf = (run: Word[]) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 })

const alone = ({ text, start, end }: Word): Mention => ({
  identity: text.includes("@") ? `email:${text}` : `person:${plainSlug(text)}`,
  start,
  end,
})

/** Identities in a text that is no known form: as in any text, and every word as a contact's id. */
export function identitiesInRaw(text: string): string[] {
  const ids = [...text.matchAll(/[A-Za-z0-9_-]{1,64}/g)].map(([id]) => contactIdentity(id))
  return [...new Set([...ids, ...mentionsIn(text).map((mention) => mention.identity)])]
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}@._+'’-]+/gu)].flatMap((match) => {
    const [, before = "", inner = ""] = /^([._+'’-]*)(.*?)[._+'’-]*$/su.exec(match[0]) ?? []
    const start = match.index + before.length
    const word = inner.replace(/['’]s$/u, "")
    const plain = word.normalize("NFKC").toLowerCase()
    return plain === "" ? [] : [{ text: plain, start, end: start + word.length }]
  })
}
