// Whether what a reader says of a mutated page is right, silent or wrong.
import type { PageFacts } from "~src/domain/page-facts"
import type { Sidecar } from "../expected"

export type Verdict = { outcome: "right" | "silent" | "wrong"; fields: string[] }

/** Who and what a page is about: the fields in which a mistake would show the wrong account or person. */
function rows(facts: PageFacts, { expected }: Sidecar): [string, string | null | undefined, string | null][] {
  const { person, company, record, thread } = facts
  const writer = expected.currentPerson
  return [
    ["person.name", writer?.name ?? expected.personName, person?.name ?? null],
    ["person.slug", expected.personSlug, person?.slug ?? null],
    ["company.name", expected.companyName, company?.name ?? null],
    ["company.slug", expected.companySlug, company?.slug ?? null],
    ["company.domain", expected.companyDomain, company?.domain ?? null],
    ["record.id", expected.record?.id, record?.id ?? null],
    ["record.name", expected.record?.name, record?.name ?? null],
    ["email", writer?.email ?? (thread ? expected.emails?.[0] : undefined), person?.emails?.[0] ?? null],
  ]
}

/** A name left out is silence; a name that is not the expected one is wrong, whatever else is right. */
export function judge(facts: PageFacts, sidecar: Sidecar): Verdict {
  const compared = rows(facts, sidecar).filter(([, wanted]) => wanted !== undefined)
  const wrong = compared.filter(([, wanted, said]) => said !== null && said !== wanted)
  if (wrong.length > 0) return { outcome: "wrong", fields: wrong.map(([field]) => field) }
  const optional = (field: string) =>
    sidecar.expected.optional?.includes(field === "company.name" ? "companyName" : field) ?? false
  const silent = compared.filter(([field, wanted, said]) => wanted !== null && said === null && !optional(field))
  return { outcome: silent.length > 0 ? "silent" : "right", fields: silent.map(([field]) => field) }
}

/** Read at another address of the same site: all that may be said is what that address says. */
export function judgeMoved(facts: PageFacts): Verdict {
  const { person, company, record, thread } = facts
  const said = [
    person?.name,
    person?.emails?.[0],
    company?.name,
    company?.domain,
    record?.name,
    thread?.participants[0],
  ]
  const fields = said.flatMap((one, n) => (one === undefined ? [] : `said ${n}`))
  return { outcome: fields.length > 0 ? "wrong" : "right", fields }
}
