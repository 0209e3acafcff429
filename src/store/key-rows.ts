// The key index: how an account or a contact is found, by a page's keys or by a rep's words.
import type { Account, Contact } from "~src/domain/account"
import { accountKeys, contactKeys } from "~src/domain/match/keys"
import type { KeyRow } from "./database"

export const accountKeyRow = (account: Account): KeyRow => ({
  owner: `a:${account.id}`,
  accountId: account.id,
  contactId: null,
  keys: accountKeys(account),
  words: wordsOf([account.name, ...account.otherNames, ...account.domains].join(" ")),
  name: account.name,
})

export const contactKeyRow = (contact: Contact): KeyRow => ({
  owner: `c:${contact.id}`,
  accountId: contact.accountId,
  contactId: contact.id,
  keys: contactKeys(contact),
  words: [],
  name: contact.name,
})

/** Words as compared in search: lower case, no diacritics, each once. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss")
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])]
}
