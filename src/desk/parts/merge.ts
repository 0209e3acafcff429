// Two people edited the same thing: what each changed, and both put together. Field by field, by value.

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The fields of `to` that differ from `from`. */
export function changedFields<T extends object>(from: T, to: T): (keyof T)[] {
  return (Object.keys(to) as (keyof T)[]).filter((field) => !same(from[field], to[field]))
}

/**
 * My changes put onto what somebody else saved meanwhile.
 * @param base what both began with
 * @returns `both`: fields that each changed to something else; in `merged` mine stands there
 */
export function mergeChanges<T extends object>(base: T, theirs: T, mine: T): { merged: T; both: (keyof T)[] } {
  const changed = changedFields(base, mine)
  const merged = { ...theirs }
  for (const field of changed) merged[field] = mine[field]
  const both = changed.filter((field) => !same(base[field], theirs[field]) && !same(theirs[field], mine[field]))
  return { merged, both }
}
