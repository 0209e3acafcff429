// What a person has said of columns stands, however late Parley's own guess comes in.

/** By the column's place: the field that was chosen for it, null to leave it out. */
export type ByHand = Readonly<Record<number, string | null>>

/**
 * The guess with what was said by hand over it.
 * @param many fields that several columns may become; of any other the guess gives way to the column chosen by hand
 */
export function withByHand(
  guess: readonly (string | null)[],
  byHand: ByHand,
  many: ReadonlySet<string>,
): (string | null)[] {
  const chosen = new Set(Object.values(byHand))
  return guess.map((field, at) => {
    const own = byHand[at]
    if (own !== undefined) return own
    return field !== null && chosen.has(field) && !many.has(field) ? null : field
  })
}
