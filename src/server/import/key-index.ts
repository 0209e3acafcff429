// Finds the record that a row is: by its keys, surest first, what stands in the workspace and what came earlier in the file alike.

/** A record that stands, or that an earlier row of the file adds. */
export type Slot = {
  id: string
  label: string
  keys: string[]
  /** The account of a contact or a lead. */
  account: string | null
  /** The row of the file that is this record; 0 while there is none. */
  row: number
  /** That row was rejected after all. */
  dropped: boolean
  /** A row that may be this record and may be another; 0 while there is none. */
  contested: number
}
export type Match = { slot: Slot } | { several: Slot[] } | null

export class KeyIndex {
  private readonly byKey = new Map<string, Slot | Slot[]>()

  add(id: string, label: string, keys: readonly string[], account: string | null = null, row = 0): Slot {
    const slot: Slot = { id, label, keys: [], account, row, dropped: false, contested: 0 }
    this.extend(slot, keys)
    return slot
  }

  /** A row that is a known record brings its own keys along. */
  extend(slot: Slot, keys: readonly string[]): void {
    const added = [...new Set(keys)].filter((key) => !slot.keys.includes(key))
    if (added.length === 0) return
    // A list of its very length: one that grows keeps room for more, a hundred thousand times.
    slot.keys = [...slot.keys, ...added]
    for (const key of added) {
      const standing = this.byKey.get(key)
      if (standing === undefined) this.byKey.set(key, slot)
      else if (Array.isArray(standing)) standing.push(slot)
      else this.byKey.set(key, [standing, slot])
    }
  }

  /** Keys that a row takes from a record: what stood is no longer so after it. Parley's own id stays. */
  forget(slot: Slot, gone: (key: string) => boolean): void {
    const lost = this.lost(slot, gone)
    if (lost.length === 0) return
    slot.keys = slot.keys.filter((key) => !lost.includes(key))
    for (const key of lost) {
      const rest = [this.byKey.get(key) ?? []].flat().filter((one) => one !== slot)
      if (rest.length === 0) this.byKey.delete(key)
      else this.byKey.set(key, rest)
    }
  }

  wouldForget(slot: Slot, gone: (key: string) => boolean): boolean {
    return this.lost(slot, gone).length > 0
  }

  private lost(slot: Slot, gone: (key: string) => boolean): string[] {
    return slot.keys.filter((key) => !key.startsWith("id:") && gone(key))
  }

  /** Under Parley's own id. */
  byId(id: string): Slot | null {
    return [this.byKey.get(`id:${id}`) ?? []].flat()[0] ?? null
  }

  /** The row that it is was rejected after all. */
  drop(id: string): void {
    const slot = this.byId(id)
    if (slot) slot.dropped = true
  }

  has(key: string): boolean {
    return this.byKey.has(key)
  }

  /**
   * The record that keys point to: the first group that finds any decides.
   * A record whose CRM id is another one is none; from the group `weakFrom` on, any surer key that disagrees rules it out.
   */
  find(groups: readonly (readonly string[])[], weakFrom: number): Match {
    const names = groups[groups.length - 1] ?? []
    for (const [at, keys] of groups.entries()) {
      const surer = groups.slice(0, at).flat()
      const stronger = at >= weakFrom ? surer : surer.filter((key) => key.startsWith("crm:"))
      const found = this.under(keys).filter((slot) => !disagrees(slot, stronger))
      if (found.length === 0) continue
      if (found.length === 1) return { slot: found[0] as Slot }
      const named = at < groups.length - 1 ? found.filter((slot) => names.some((key) => slot.keys.includes(key))) : []
      return named.length === 1 ? { slot: named[0] as Slot } : { several: found }
    }
    return null
  }

  private under(keys: readonly string[]): Slot[] {
    if (keys.length === 0) return []
    const found = new Set<Slot>()
    for (const key of keys) for (const slot of [this.byKey.get(key) ?? []].flat()) found.add(slot)
    return [...found]
  }
}

/** `crm:salesforce` of `crm:salesforce:001…`, `domain` of `domain:acme.example`. */
export const classOf = (key: string) =>
  key.startsWith("crm:") ? key.slice(0, key.indexOf(":", 4)) : key.slice(0, key.indexOf(":"))

/** Both have keys of one class, and none in common. Parley's own ids do not count: a record may be found under another. */
function disagrees(slot: Slot, keys: readonly string[]): boolean {
  const classes = new Set(keys.map(classOf))
  classes.delete("id")
  for (const one of classes) {
    const theirs = slot.keys.filter((key) => classOf(key) === one)
    if (theirs.length > 0 && !theirs.some((key) => keys.includes(key))) return true
  }
  return false
}
