// The ids of records in the CRMs, each in one form.
import type { Crm } from "../words"

/**
 * The id as pages, imports and exports of this CRM agree on it.
 * @returns null for what cannot be an id: a record that is not yet saved, one cut short.
 */
export function recordId(crm: Crm, text: string): string | null {
  const id = text.trim()
  // Wrong check characters: the same record as nothing but that very text.
  if (crm === "salesforce") return salesforceId(id) ?? (/^[A-Za-z0-9]{18}$/.test(id) ? id : null)
  if (crm === "dynamics")
    return (
      id
        .replace(/^\{|\}$/g, "")
        .toLowerCase()
        .replace(/^[0-]*$/, "") || null
    )
  // Zoho's exports put a sign before the number that its pages have.
  return (crm === "zoho" ? id.replace(/^zcrm_/i, "") : id).toLowerCase() || null
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"

/**
 * Salesforce: 15 characters that mind case, or 18 whose last three encode the case of the rest.
 * The case of an 18-character id is restored from its checksum,
 * so that an id which some tool put into lower case is the same id.
 * @returns null if it is no record id, or its checksum does not fit.
 */
export function salesforceId(text: string): string | null {
  const id = text.trim()
  if (/^[A-Za-z0-9]{15}$/.test(id)) return id
  if (!/^[A-Za-z0-9]{18}$/.test(id)) return null
  const sum = id.slice(15).toUpperCase()
  let restored = ""
  for (let chunk = 0; chunk < 3; chunk++) {
    const bits = alphabet.indexOf(sum.charAt(chunk))
    if (bits < 0) return null
    for (let i = 0; i < 5; i++) {
      const char = id.charAt(chunk * 5 + i)
      const upper = (bits >> i) & 1
      if (upper && !/[A-Za-z]/.test(char)) return null
      restored += upper ? char.toUpperCase() : char.toLowerCase()
    }
  }
  const kept = id.slice(0, 15)
  const mixed = kept !== kept.toLowerCase() && kept !== kept.toUpperCase()
  return mixed && kept !== restored ? null : restored
}
