// Record ids of the form a CRM would give: fifteen characters and three that check their capitals.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"

/** @param prefix three characters: "001" an account, "003" a contact. @returns eighteen characters. */
export function salesforceId(prefix: string, number: number): string {
  const id = `${prefix}NB0000${number.toString().padStart(6, "0")}`
  const check = [0, 5, 10].map((start) => {
    const bits = [...id.slice(start, start + 5)].map((c, i) => (/[A-Z]/.test(c) ? 1 << i : 0))
    return alphabet[bits.reduce<number>((sum, bit) => sum + bit, 0)]
  })
  return id + check.join("")
}
