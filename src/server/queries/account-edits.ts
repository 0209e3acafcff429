// Accounts and their contacts as the desk adds, edits and removes them; sidebars get each change at their next sync.
import { type Account, Account as AccountSchema, type Contact, Contact as ContactSchema } from "~src/domain/account"
import { registrableDomain } from "~src/domain/match/domain-of"
import { isFreeMail } from "~src/domain/match/free-mail"
import { plainSlug } from "~src/domain/match/keys"
import { recordId } from "~src/domain/match/record-id"
import type { EditedAccount, EditedContact, NewAccount, NewContact } from "~src/wire/desk-accounts"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { erasedContacts } from "../people/erased"
import { allotSeq } from "./change-seq"
import { applyRules } from "./segment-rules"

/** Who edits; `ownDomains` are the workspace's, never an account's. */
export type By = { workspaceId: string; memberId: string; now: number; ownDomains: readonly string[] }
type Outcome = "saved" | "stale" | "not-found"

/** @returns its id. @throws Refusal `bad-request` for keys that could point to somebody else. */
export async function addAccount(trx: Trx, by: By, input: NewAccount): Promise<string> {
  const account = AccountSchema.parse({ ...withKeys(input, by.ownDomains), id: newId() })
  const nextSeq = await allotSeq(trx, by.workspaceId, 1)
  await trx
    .insertInto("accounts")
    .values({
      workspace_id: by.workspaceId,
      id: account.id,
      seq: nextSeq(),
      data: JSON.stringify(account),
      edited_by: by.memberId,
      edited_at: by.now,
    })
    .execute()
  await applyRules(trx, by.workspaceId, [account.id])
  return account.id
}

/** @returns "stale" when it changed since `input.version`. @throws Refusal as `addAccount`. */
export async function editAccount(trx: Trx, by: By, id: string, input: EditedAccount): Promise<Outcome> {
  const { version, ...rest } = input
  const account: Account = AccountSchema.parse({ ...withKeys(rest, by.ownDomains), id })
  // The counter's lock: the state that is compared here is the one that is replaced.
  const nextSeq = await allotSeq(trx, by.workspaceId, 1)
  const current = await currentSeq(trx, by.workspaceId, id)
  if (current === null) return "not-found"
  if (current !== version) return "stale"
  await trx
    .updateTable("accounts")
    .set({ seq: nextSeq(), data: JSON.stringify(account), edited_by: by.memberId, edited_at: by.now })
    .where("workspace_id", "=", by.workspaceId)
    .where("id", "=", id)
    .execute()
  await applyRules(trx, by.workspaceId, [id])
  return "saved"
}

/** @returns null when there is no such account. */
export async function addContact(trx: Trx, by: By, accountId: string, input: NewContact): Promise<string | null> {
  const nextSeq = await allotSeq(trx, by.workspaceId, 1)
  if ((await currentSeq(trx, by.workspaceId, accountId)) === null) return null
  const contact = ContactSchema.parse({ ...withSlug(input), id: newId(), accountId })
  await refuseErased(trx, by, contact)
  await trx
    .insertInto("contacts")
    .values({ workspace_id: by.workspaceId, id: contact.id, seq: nextSeq(), data: JSON.stringify(contact) })
    .execute()
  return contact.id
}

/** @returns the contact's account with the outcome. */
export async function editContact(
  trx: Trx,
  by: By,
  id: string,
  input: EditedContact,
): Promise<{ outcome: Outcome; accountId: string }> {
  const { version, ...rest } = input
  const nextSeq = await allotSeq(trx, by.workspaceId, 1)
  const found = await findContact(trx, by.workspaceId, id)
  if (!found) return { outcome: "not-found", accountId: "" }
  const { accountId } = found.data
  if (found.seq !== version) return { outcome: "stale", accountId }
  const contact: Contact = ContactSchema.parse({ ...withSlug(rest), id, accountId })
  await refuseErased(trx, by, contact)
  await trx
    .updateTable("contacts")
    .set({ seq: nextSeq(), data: JSON.stringify(contact) })
    .where("workspace_id", "=", by.workspaceId)
    .where("id", "=", id)
    .execute()
  return { outcome: "saved", accountId }
}

/** Who was erased is not taken in again under the same address. @throws Refusal `bad-request` */
async function refuseErased(trx: Trx, { workspaceId }: By, contact: Contact): Promise<void> {
  const erased = await erasedContacts(trx, workspaceId, [contact])
  if (erased.size === 0) return
  const why = "Somebody with this e-mail or LinkedIn address was erased, and is not taken in again"
  throw new Refusal("bad-request", why, { details: [why] })
}

/** Takes a contact out of every sidebar at its next sync. @returns its account; null when it is not there. */
export async function removeContact(trx: Trx, by: By, id: string): Promise<string | null> {
  const nextSeq = await allotSeq(trx, by.workspaceId, 1)
  const found = await findContact(trx, by.workspaceId, id)
  if (!found) return null
  await trx
    .updateTable("contacts")
    .set({ seq: nextSeq(), deleted: true })
    .where("workspace_id", "=", by.workspaceId)
    .where("id", "=", id)
    .execute()
  return found.data.accountId
}

async function currentSeq(trx: Trx, workspaceId: string, id: string): Promise<number | null> {
  const row = await trx
    .selectFrom("accounts")
    .select("seq")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("deleted", "=", false)
    .executeTakeFirst()
  return row?.seq ?? null
}

const findContact = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .selectFrom("contacts")
    .select(["seq", "data"])
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("deleted", "=", false)
    .executeTakeFirst()

/** Domains, slug and record ids in the one form that pages are compared with. */
function withKeys(input: NewAccount, ownDomains: readonly string[]): NewAccount {
  const own = new Set(ownDomains.map((domain) => registrableDomain(domain) ?? domain))
  const domains = input.domains.map((text) => {
    const domain = registrableDomain(text)
    if (!domain) throw refused(`“${text}” is not a domain of a company's own`)
    if (own.has(domain)) throw refused(`“${domain}” is your own company's domain, never an account's`)
    if (isFreeMail(domain) || isFreeMail(text.trim().toLowerCase()))
      throw refused(`“${domain}” belongs to a mail provider, not to a company`)
    return domain
  })
  for (const { crm, id } of input.crmIds) {
    if (!recordId(crm, id)) throw refused(`“${id}” is not a record’s id in ${crm}`)
  }
  return { ...withSlug(input), domains: [...new Set(domains)] }
}

/** A whole LinkedIn address becomes the slug in it. */
const withSlug = <T extends { linkedinSlug: string | null }>(input: T): T => ({
  ...input,
  linkedinSlug: input.linkedinSlug ? plainSlug(input.linkedinSlug) || null : null,
})

const refused = (detail: string) =>
  new Refusal("bad-request", "Something in the request is missing or wrong", { details: [detail] })
