// HubSpot: companies, contacts and deals by their address; what the page says of them, where it proves to be theirs.
import type { Built } from "./finders"
import { within } from "./reader"
import { crmReader } from "./record/crm-reader"
import type { RecordPlace } from "./record/read-record"

const card = '[data-test-id="record-highlight-main-content"]'

/** No page of HubSpot was at hand: marks that other projects read, the record's id, and the title. */
const finders = {
  version: 1,
  pages: {
    record: {
      proofs: [
        {
          select: 'a[href*="/record/"], a[href*="/contact/"], a[href*="/company/"], a[href*="/deal/"]',
          attr: "href",
          below: true,
          up: "main",
        },
      ],
      fields: {
        "record.name": [
          [
            { name: "highlight", select: '[data-selenium-test="highlightTitle"]' },
            { name: "title", title: "own", like: "{} | HubSpot" },
          ],
          [{ name: "fresh-title", title: "fresh", like: "{} | HubSpot" }],
        ],
        "company.name": [
          [
            { name: "company-card", select: '[data-selenium-test="company-chicklet-title-link"]' },
            { name: "company-link", select: '[data-test-id="records-right-sidebar"] a[href*="/0-2/"]' },
          ],
        ],
        "company.domain": [[{ name: "highlight-link", select: `${card} a[href^="http"]`, attr: "href" }]],
        "person.emails": [[{ name: "highlight-mail", select: `${card} a[href^="mailto:"]`, attr: "href" }]],
        "person.title": [[{ name: "job-title", select: '[data-selenium-test="property-input-jobtitle"]' }]],
      },
    },
  },
} satisfies Built

const types: Record<string, [object: string, kind: RecordPlace["kind"]]> = {
  "0-1": ["contact", "contact"],
  "0-2": ["company", "account"],
  "0-3": ["deal", "deal"],
  "0-5": ["ticket", "deal"],
}

/** `/contacts/<portal>/record/0-1/<id>`, and the older `/contacts/<portal>/contact/<id>`. */
function placeOf({ pathname }: URL): RecordPlace | undefined {
  const [, type = "", id] = /^\/contacts\/\d+\/(?:record\/)?([a-z]+|0-\d+)\/(\d+)(?:\/|$)/.exec(pathname) ?? []
  const [object, kind] = types[type] ?? Object.values(types).find(([name]) => name === type) ?? []
  if (!id || !object || !kind) return undefined
  const number = Object.keys(types).find((one) => types[one]?.[0] === object)
  return { id, object, kind, paths: [`${object}/${id}`, `${number}/${id}`] }
}

export const hubspot = crmReader(
  "hubspot",
  (url) => within(url, "hubspot.com") && /^app[-.]/.test(url.hostname),
  placeOf,
  finders,
)
