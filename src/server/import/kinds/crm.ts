// Record ids of CRMs, as fields of accounts, contacts and leads alike.
import { recordId } from "~src/domain/match/record-id"
import { type Crm, crms } from "~src/domain/words"
import type { Field, Flat } from "../field"
import { crmRecordId, sfId } from "../values"
import { all } from "./kind"

type CrmId = { crm: Crm; id: string }
const names: Record<Crm, string> = {
  salesforce: "Salesforce",
  hubspot: "HubSpot",
  dynamics: "Dynamics 365",
  pipedrive: "Pipedrive",
  zoho: "Zoho",
}

/** `what` as the head says it: "Salesforce contact id". */
export const crmFields = (what: string, heads: Partial<Record<Crm, readonly string[]>> = {}): Field[] =>
  crms.map((crm) => ({
    name: crm,
    head: `${names[crm]} ${what} id`,
    heads: [...(heads[crm] ?? [])],
    many: "grow",
    max: 64,
    most: 5,
    read: crm === "salesforce" ? sfId : crmRecordId(crm),
  }))

/** Every CRM has its list, be it empty: a lead's stand in the place of its contact's. */
export function crmFlat(ids: readonly CrmId[]): Flat {
  const flat: Record<Crm, string[]> = { salesforce: [], hubspot: [], dynamics: [], pipedrive: [], zoho: [] }
  for (const { crm, id } of ids) {
    const same = sameForm(crm, id)
    if (!flat[crm].includes(same)) flat[crm].push(same)
  }
  return flat
}

export const crmList = (flat: Flat): CrmId[] => crms.flatMap((crm) => all(flat, crm).map((id) => ({ crm, id })))

export const crmKeys = (flat: Flat): string[] =>
  crms.flatMap((crm) => all(flat, crm).map((id) => `crm:${crm}:${sameForm(crm, id)}`))

/** The form in which two spellings of an id are the same; one that is no id stays as it is. */
function sameForm(crm: Crm, id: string): string {
  return recordId(crm, id) ?? id
}
