// Dynamics 365: accounts, contacts, leads and opportunities by their address; what the page says, where it proves to be theirs.
import type { Built } from "./finders"
import { within } from "./reader"
import { crmReader } from "./record/crm-reader"
import type { RecordPlace } from "./record/read-record"

/** No page of Dynamics was at hand: logical names that other projects read, the record's id, and the title. */
const finders = {
  version: 1,
  pages: {
    record: {
      proofs: [{ select: '[data-id="editFormRoot"]', attr: "data-record-id" }],
      fields: {
        "record.name": [
          [
            { name: "header-title", select: '[data-id="header_title"]', attr: "title" },
            { name: "header-saved", select: '[data-id="header_title"]', like: "{}- Saved" },
            { name: "title", title: "own", like: "{} - *Dynamics 365" },
          ],
          [{ name: "header", select: '[data-id="header_title"]' }],
          [{ name: "fresh-title", title: "fresh", like: "{} - *Dynamics 365" }],
        ],
        "company.name": [
          [
            { name: "parent", select: '[data-id="parentcustomerid-FieldSectionItemContainer"] [role="link"]' },
            { name: "parent-account", select: '[data-id="parentaccountid-FieldSectionItemContainer"] [role="link"]' },
            { name: "company-field", select: '[data-id="companyname-FieldSectionItemContainer"] [data-text]' },
          ],
        ],
        "company.domain": [
          [
            {
              name: "website-field",
              select: '[data-id="websiteurl-FieldSectionItemContainer"] a',
              attr: "href",
            },
          ],
        ],
        "person.emails": [
          [
            {
              name: "mail-field",
              select: '[data-id="emailaddress1-FieldSectionItemContainer"] a',
              attr: "href",
            },
          ],
        ],
        "person.title": [
          [{ name: "title-field", select: '[data-id="jobtitle-FieldSectionItemContainer"] [data-text]' }],
        ],
      },
    },
  },
} satisfies Built

const kinds: Record<string, RecordPlace["kind"]> = {
  account: "account",
  contact: "contact",
  lead: "lead",
  opportunity: "deal",
}

/** `main.aspx?…pagetype=entityrecord&etn=<table>&id=<guid>`; an id may stand in braces. */
function placeOf({ pathname, searchParams }: URL): RecordPlace | undefined {
  const object = searchParams.get("etn") ?? ""
  const [id] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(searchParams.get("id")?.toLowerCase() ?? "") ?? []
  const kind = kinds[object]
  const open = /\/main\.aspx$/i.test(pathname) && searchParams.get("pagetype") === "entityrecord"
  return open && id && kind ? { id, object, kind } : undefined
}

export const dynamics = crmReader(
  "dynamics",
  (url) => within(url, "dynamics.com") && /\.crm\d*\.dynamics\.com$/.test(url.hostname),
  placeOf,
  finders,
)
