// Zoho CRM: accounts, contacts, leads and deals by their address; what the page says, where it proves to be theirs.
import type { Built } from "./finders"
import { crmReader } from "./record/crm-reader"
import type { RecordPlace } from "./record/read-record"

/** No page of Zoho was at hand: the record's id, the title, and marks of our own invention that a table can correct. */
const finders = {
  version: 1,
  pages: {
    record: {
      proofs: [{ select: 'a[href*="/tab/"]', attr: "href", below: true, up: "main, lyte-yield" }],
      fields: {
        "record.name": [
          [
            { name: "header", select: '[data-zcqa="detailViewHeader"], [data-zcqa="dv_title"]' },
            { name: "title", title: "own", like: "{} - Zoho CRM" },
          ],
          [{ name: "fresh-title", title: "fresh", like: "{} - Zoho CRM" }],
        ],
        "company.name": [
          [
            { name: "account-field", select: '[data-zcqa="Account_Name"] a' },
            { name: "company-field", select: '[data-zcqa="Company"]' },
          ],
        ],
        "company.domain": [[{ name: "website-field", select: '[data-zcqa="Website"] a', attr: "href" }]],
        "person.emails": [[{ name: "mail-field", select: '[data-zcqa="Email"] a', attr: "href" }]],
        "person.title": [[{ name: "title-field", select: '[data-zcqa="Title"], [data-zcqa="Designation"]' }]],
      },
    },
  },
} satisfies Built

const kinds: Record<string, RecordPlace["kind"]> = {
  Accounts: "account",
  Contacts: "contact",
  Leads: "lead",
  Potentials: "deal",
}

/** `/crm/org<id>/tab/Accounts/<id>`; older addresses have no organisation. */
function placeOf({ pathname }: URL): RecordPlace | undefined {
  const [, object = "", id] = /^\/crm\/(?:[^/]+\/)?tab\/(\w+)\/(\d{5,})(?:\/|$)/.exec(pathname) ?? []
  const kind = kinds[object]
  return id && kind ? { id, object, kind, paths: [`${object}/${id}`] } : undefined
}

export const zoho = crmReader(
  "zoho",
  (url) => url.protocol === "https:" && /^crm\.zoho(cloud)?\.[a-z]{2,3}(\.[a-z]{2})?$/.test(url.hostname),
  placeOf,
  finders,
)
