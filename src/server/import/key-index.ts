// Finds the record that a row is: by its keys, surest first, what stands in the workspace and what came earlier in the file alike.
import { KeyTable, type Mark } from "./key-table"

/** A record that stands, or that an earlier row of the file adds. */
export type Slot = {
  /** Its number in the index. */
  readonly at: number
  id: string
  label: string
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
/** Whether keys of a class go. */
type Goes = (name: string) => boolean

export class KeyIndex {
  private readonly slots: Slot[] = []
  private readonly table = new KeyTable()

  add(id: string, label: string, keys: readonly string[], account: string | null = null, row = 0): Slot {
    const slot: Slot = { at: this.slots.length, id, label, account, row, dropped: false, contested: 0 }
    this.slots.push(slot)
    this.extend(slot, keys)
    return slot
  }

  /** A row that is a known record brings its own keys along. */
  extend(slot: Slot, keys: readonly string[]): void {
    for (const key of keys) {
      const mark = this.table.mark(key)
      if (!this.table.holds(slot.at, mark)) this.table.add(slot.at, mark)
    }
  }

  /** Takes what stood from a record, where it is none of the row's keys. Parley's own id stays. */
  forget(slot: Slot, keys: readonly string[], goes: Goes): void {
    this.lose(slot, keys, goes, false)
  }

  wouldForget(slot: Slot, keys: readonly string[], goes: Goes): boolean {
    return this.lose(slot, keys, goes, true)
  }

  private lose(slot: Slot, keys: readonly string[], goes: Goes, dry: boolean): boolean {
    return this.table.remove(slot.at, this.marks(keys), (name) => name !== "id" && goes(name), dry)
  }

  /** Under Parley's own id. */
  byId(id: string): Slot | null {
    return this.under([this.table.mark(`id:${id}`)])[0] ?? null
  }

  /** The row that it is was rejected after all. */
  drop(id: string): void {
    const slot = this.byId(id)
    if (slot) slot.dropped = true
  }

  has(key: string): boolean {
    return this.table.has(this.table.mark(key))
  }

  /** Whether a record has one of some keys. */
  holdsAny(slot: Slot, keys: readonly string[]): boolean {
    return this.marks(keys).some((mark) => this.table.holds(slot.at, mark))
  }

  /**
   * The record that keys point to: the first group that finds any decides.
   * A record whose CRM id is another one is none; from the group `weakFrom` on, any surer key that disagrees rules it out.
   */
  find(groups: readonly (readonly string[])[], weakFrom: number): Match {
    for (const [at, keys] of groups.entries()) {
      const standing = this.under(this.marks(keys))
      if (standing.length === 0) continue
      const surer = groups.slice(0, at).flat()
      const stronger = this.marks(at >= weakFrom ? surer : surer.filter((key) => key.startsWith("crm:")))
      const found = standing.filter((slot) => !this.disagrees(slot, stronger))
      if (found.length === 0) continue
      if (found.length === 1) return { slot: found[0] as Slot }
      const names = groups[groups.length - 1] ?? []
      const named = at < groups.length - 1 ? found.filter((slot) => this.holdsAny(slot, names)) : []
      return named.length === 1 ? { slot: named[0] as Slot } : { several: found }
    }
    return null
  }

  private marks(keys: readonly string[]): Mark[] {
    return keys.map((key) => this.table.mark(key))
  }

  private under(marks: readonly Mark[]): Slot[] {
    const found: number[] = []
    for (const mark of marks) this.table.owners(mark, found)
    return found.map((at) => this.slots[at] as Slot)
  }

  /** Both have keys of one class, and none in common. Parley's own ids do not count: a record may be found under another. */
  private disagrees(slot: Slot, marks: readonly Mark[]): boolean {
    return marks.some(
      (one) =>
        this.table.className(one.class) !== "id" &&
        this.table.holdsClass(slot.at, one.class) &&
        !marks.some((mark) => mark.class === one.class && this.table.holds(slot.at, mark)),
    )
  }
}
