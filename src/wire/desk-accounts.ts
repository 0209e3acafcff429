// What the Accounts room and the server say to each other, under /api/desk/accounts and /api/desk/contacts.
import * as z from "zod"
import { Account, Contact } from "~src/domain/account"
import { Day, Id, LanguageCode, line, Millis } from "~src/domain/basics"
import { FeedbackRecord } from "./desk"
import { accountSorts, accountStates, attentions } from "./desk-lists"

/** GET /accounts?<AccountFilter> */
export const AccountFilter = z.object({
  /** Words of the name, other names, domains or LinkedIn page; each must be there. */
  q: z.string().max(200).optional(),
  /** "none": accounts without a segment. */
  segmentId: Id.optional(),
  industry: line(80).optional(),
  state: z.enum(accountStates).optional(),
  sort: z.enum(accountSorts).default("name"),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
})
export type AccountFilter = z.infer<typeof AccountFilter>

export const AccountRow = z.object({
  id: Id,
  name: z.string(),
  domains: z.array(z.string()),
  industry: z.string().nullable(),
  segment: z.string().nullable(),
  language: LanguageCode.nullable(),
  facts: z.number().int(),
  newestFact: Day.nullable(),
  contacts: z.number().int(),
  /** Its point of view as the sidebar says it on the company's own page, counted in the background; null: not counted yet. */
  pov: z
    .object({
      sentences: z.number().int(),
      specific: z.number().int(),
      market: z.boolean(),
      /** The key of the fact that would raise it most. */
      helps: z.string().nullable(),
    })
    .nullable(),
  /** Signed reports of the last thirteen weeks. */
  reports: z.number().int(),
  attention: z.array(z.enum(attentions)),
  addedBy: z.string().nullable(),
})
export type AccountRow = z.infer<typeof AccountRow>

/** `limit` at a time; `next` asks for the page after. */
export const AccountList = z.object({
  total: z.number().int(),
  rows: z.array(AccountRow),
  next: z.string().nullable(),
})
export type AccountList = z.infer<typeof AccountList>

/** GET /accounts/counts?segmentId=: how many there are, and in each state. */
export const AccountCounts = z.object({
  all: z.number().int(),
  states: z.record(z.enum(accountStates), z.number().int()),
})
export type AccountCounts = z.infer<typeof AccountCounts>

/** POST /accounts → AccountPage; PUT /accounts/:id → AccountPage, 409 if `version` is not the current. */
export const NewAccount = Account.omit({ id: true })
export type NewAccount = z.infer<typeof NewAccount>
export const EditedAccount = NewAccount.extend({ version: z.number().int().positive() })
export type EditedAccount = z.infer<typeof EditedAccount>

/** POST /accounts/:id/contacts; PUT /contacts/:id, 409 if `version` is not the current; DELETE /contacts/:id. */
export const NewContact = Contact.omit({ id: true, accountId: true })
export type NewContact = z.infer<typeof NewContact>
export const EditedContact = NewContact.extend({ version: z.number().int().positive() })
export type EditedContact = z.infer<typeof EditedContact>
export const ContactRow = z.object({ contact: Contact, version: z.number().int() })
export type ContactRow = z.infer<typeof ContactRow>

/** GET /accounts/:id */
export const AccountPage = z.object({
  account: Account,
  version: z.number().int(),
  editedBy: z.string().nullable(),
  editedAt: Millis.nullable(),
  addedBy: z.string().nullable(),
  attention: z.array(z.enum(attentions)),
  /** Other accounts with one of its domains or its LinkedIn page: there the sidebar asks which is meant. */
  shared: z.array(z.object({ value: z.string(), id: Id, name: z.string() })),
  contacts: z.array(ContactRow),
  /** Signed reports alone, newest first, fifty at most; `reportsTotal` counts them all. */
  reports: z.array(FeedbackRecord),
  reportsTotal: z.number().int(),
})
export type AccountPage = z.infer<typeof AccountPage>
