// Pipedrive: organisations, people, deals and leads by their address; what the page says, where it proves to be theirs.
import type { Built } from "./finders"
import { within } from "./reader"
import { crmReader } from "./record/crm-reader"
import type { RecordPlace } from "./record/read-record"

/** No page of Pipedrive was at hand: marks that other projects read, the record's id, and the title. */
const finders = {
  version: 1,
  pages: {
    record: {
      proofs: [
        {
          select: 'a[href*="/organization/"], a[href*="/person/"], a[href*="/deal/"], a[href*="/leads/inbox/"]',
          attr: "href",
          below: true,
          up: "main",
        },
      ],
      fields: {
        "record.name": [
          [
            { name: "header-title", select: '[data-testid="header-title"]' },
            { name: "lead-title", select: '[data-testid="SidebarLeadTitle"]' },
            { name: "title", title: "own", like: "{} - * details" },
          ],
          [{ name: "fresh-title", title: "fresh", like: "{} - * details" }],
        ],
        "company.name": [[{ name: "organization-link", select: '[data-testid="linked-organization"] a' }]],
        "company.domain": [[{ name: "website-field", select: '[data-testid="field-website"] a', attr: "href" }]],
        "person.emails": [[{ name: "mail-field", select: '[data-testid="field-email"] a', attr: "href" }]],
        "person.title": [[{ name: "job-title-field", select: '[data-testid="field-job_title"]' }]],
      },
    },
  },
} satisfies Built

const kinds: Record<string, RecordPlace["kind"]> = { organization: "account", person: "contact", deal: "deal" }

/** `/organization/<id>`, `/person/<id>`, `/deal/<id>`, `/leads/inbox/<uuid>`. */
function placeOf({ pathname }: URL): RecordPlace | undefined {
  const [, lead] = /^\/leads\/inbox\/([\da-f-]{36})(?:\/|$)/.exec(pathname) ?? []
  if (lead) return { id: lead, object: "lead", kind: "lead", paths: [`inbox/${lead}`] }
  const [, object = "", id] = /^\/([a-z]+)\/(\d+)(?:\/|$)/.exec(pathname) ?? []
  const kind = kinds[object]
  return id && kind ? { id, object, kind, paths: [`${object}/${id}`] } : undefined
}

export const pipedrive = crmReader("pipedrive", (url) => within(url, "pipedrive.com"), placeOf, finders)
