// Compares what a reader says with the answer expected beside a page; also for tests in a real browser.
import type { PageFacts } from "~src/domain/page-facts"

export type Expected = {
  entity: string
  personName?: string | null
  personTitle?: string | null
  personSlug?: string | null
  companyName?: string | null
  companySlug?: string | null
  companyDomain?: string | null
  emails?: string[]
  /** The rep's own address in a thread. */
  account?: string
  currentPerson?: { name: string; email: string }
  nobody?: string
  record?: { object: string; id: string; name: string | null }
  links?: string[]
  missing?: string[]
  /** Fields that may be missing but, if given, must be these. */
  optional?: string[]
}
export type Sidecar = { url: string; expected: Expected }
export type Difference = { field: string; expected: unknown; said: unknown }

/**
 * Lists where facts and expectation differ; an empty list is right. A field that the expectation does not mention is not
 * compared; null says that nothing may be returned.
 */
export function compare(facts: PageFacts, { expected }: Sidecar): Difference[] {
  const { person, company } = facts
  const kind = expected.entity === "list" ? "none" : expected.entity
  const rows: [string, unknown, unknown][] = [
    ["kind", kind, facts.kind],
    ["personName", expected.personName, person?.name ?? null],
    ["personTitle", expected.personTitle, person?.title ?? null],
    ["personSlug", expected.personSlug, person?.slug ?? null],
    ["companyName", expected.companyName, company?.name ?? null],
    ["companySlug", expected.companySlug, company?.slug ?? null],
    ["companyDomain", expected.companyDomain, company?.domain ?? null],
    ["emails", expected.emails, person?.emails ?? []],
    ["currentPerson", expected.currentPerson, { name: person?.name, email: person?.emails?.[0] }],
    ["nobody", expected.nobody, facts.nobody],
    ["record", expected.record, recordOf(facts)],
    ["links", expected.links, facts.thread?.links],
    ["missing", expected.missing, facts.missing],
  ]
  return rows
    .filter(([, wanted]) => wanted !== undefined)
    .filter(([field, , said]) => !(expected.optional?.includes(field) && said === null))
    .filter(([, wanted, said]) => JSON.stringify(wanted) !== JSON.stringify(said))
    .map(([field, wanted, said]) => ({ field, expected: wanted, said }))
}

function recordOf(facts: PageFacts): unknown {
  const { record } = facts
  return record && { object: record.object, id: record.id, name: record.name ?? null }
}
