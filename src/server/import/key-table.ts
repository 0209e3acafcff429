// Which records have which keys, by number: each key as 64 bits beside its class, in flat lists that no collector walks.

/** A key as it is compared. Two keys of a million are taken for one by chance in one import of some ten million. */
export type Mark = { high: number; low: number; class: number }

const none = -1
const firstRoom = 1024

export class KeyTable {
  private readonly classes: string[] = []
  private entries = 0
  private high = new Int32Array(firstRoom)
  private low = new Int32Array(firstRoom)
  private owner = new Int32Array(firstRoom)
  private classIn = new Uint8Array(firstRoom)
  /** The next entry of the same bucket, and of the same record. */
  private next = new Int32Array(firstRoom)
  private nextOfOwner = new Int32Array(firstRoom)
  private buckets = new Int32Array(2 * firstRoom).fill(none)
  /** The newest entry of each record. */
  private newest = new Int32Array(firstRoom).fill(none)

  /** The key without its text. */
  mark(key: string): Mark {
    const { high, low } = hash(key)
    return { high, low, class: this.classNumber(classOf(key)) }
  }

  /** A class of keys as a number, and back. */
  classNumber(name: string): number {
    const found = this.classes.indexOf(name)
    return found >= 0 ? found : this.classes.push(name) - 1
  }

  className(number: number): string {
    return this.classes[number] ?? ""
  }

  add(owner: number, mark: Mark): void {
    if (this.entries === this.high.length) this.grow()
    if (owner >= this.newest.length)
      this.newest = larger(this.newest, Math.max(owner + 1, 2 * this.newest.length), none)
    const at = this.entries++
    this.high[at] = mark.high
    this.low[at] = mark.low
    this.classIn[at] = mark.class
    this.owner[at] = owner
    this.nextOfOwner[at] = this.newest[owner] as number
    this.newest[owner] = at
    this.link(at)
  }

  /** The records that have a key, oldest first, are put behind those in `found`, each once. */
  owners(mark: Mark, found: number[]): void {
    const from = found.length
    for (let at = this.firstIn(mark.low); at !== none; at = this.next[at] as number) {
      const owner = this.owner[at] as number
      if (this.isAt(at, mark) && !found.includes(owner)) found.push(owner)
    }
    if (found.length - from < 2) return
    const sorted = found.splice(from).sort((a, b) => a - b)
    found.push(...sorted)
  }

  has(mark: Mark): boolean {
    for (let at = this.firstIn(mark.low); at !== none; at = this.next[at] as number)
      if (this.isAt(at, mark)) return true
    return false
  }

  /** Whether a record has a key. */
  holds(owner: number, mark: Mark): boolean {
    for (let at = this.firstOf(owner); at !== none; at = this.nextOfOwner[at] as number) {
      if (this.isAt(at, mark)) return true
    }
    return false
  }

  /** Whether a record has any key of a class. */
  holdsClass(owner: number, number: number): boolean {
    for (let at = this.firstOf(owner); at !== none; at = this.nextOfOwner[at] as number) {
      if (this.classIn[at] === number) return true
    }
    return false
  }

  /** Takes a record's keys of some classes away, but for those that stay. @param dry only looks. @returns whether there are any. */
  remove(owner: number, stay: readonly Mark[], goes: (name: string) => boolean, dry: boolean): boolean {
    let any = false
    let before = none
    for (let at = this.firstOf(owner); at !== none; at = this.nextOfOwner[at] as number) {
      if (!goes(this.className(this.classIn[at] as number)) || stay.some((mark) => this.isAt(at, mark))) {
        before = at
        continue
      }
      any = true
      if (dry) break
      const next = this.nextOfOwner[at] as number
      if (before === none) this.newest[owner] = next
      else this.nextOfOwner[before] = next
      this.unlink(at)
    }
    return any
  }

  private isAt(at: number, mark: Mark): boolean {
    return this.low[at] === mark.low && this.high[at] === mark.high
  }

  private firstOf(owner: number): number {
    return this.newest[owner] ?? none
  }

  private firstIn(low: number): number {
    return this.buckets[low & (this.buckets.length - 1)] as number
  }

  private link(at: number): void {
    const bucket = (this.low[at] as number) & (this.buckets.length - 1)
    this.next[at] = this.buckets[bucket] as number
    this.buckets[bucket] = at
  }

  private unlink(gone: number): void {
    const bucket = (this.low[gone] as number) & (this.buckets.length - 1)
    const after = this.next[gone] as number
    if (this.buckets[bucket] === gone) {
      this.buckets[bucket] = after
      return
    }
    let at = this.buckets[bucket] as number
    while (this.next[at] !== gone) at = this.next[at] as number
    this.next[at] = after
  }

  private grow(): void {
    const room = 2 * this.high.length
    const buckets = this.buckets
    this.high = larger(this.high, room)
    this.low = larger(this.low, room)
    this.owner = larger(this.owner, room)
    this.nextOfOwner = larger(this.nextOfOwner, room)
    const classIn = new Uint8Array(room)
    classIn.set(this.classIn)
    this.classIn = classIn
    const linked = this.next
    this.next = larger(this.next, room)
    this.buckets = new Int32Array(2 * room).fill(none)
    // What was taken away is in no bucket, and comes into none.
    for (const first of buckets) for (let at = first; at !== none; at = linked[at] as number) this.link(at)
  }
}

/** `crm:salesforce` of `crm:salesforce:001…`, `domain` of `domain:acme.example`. */
export const classOf = (key: string) =>
  key.startsWith("crm:") ? key.slice(0, key.indexOf(":", 4)) : key.slice(0, key.indexOf(":"))

function larger(list: Int32Array<ArrayBuffer>, room: number, rest = 0): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room)
  wider.set(list)
  if (rest !== 0) wider.fill(rest, list.length)
  return wider
}

/** Two mixed sums of 32 bits each (MurmurHash3's steps and its last mixing). */
function hash(text: string): { high: number; low: number } {
  let high = 0x9747b28c ^ text.length
  let low = 0x3c6ef372 ^ text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(turned(high ^ Math.imul(turned(Math.imul(unit, 0xcc9e2d51), 15), 0x1b873593), 13), 5) + 0xe6546b64
    low = Math.imul(turned(low ^ Math.imul(turned(Math.imul(unit, 0x85ebca6b), 17), 0xc2b2ae35), 19), 5) + 0x38b34ae5
  }
  return { high: mixed(high), low: mixed(low ^ Math.imul(high, 0x9e3779b1)) }
}

const turned = (bits: number, by: number) => (bits << by) | (bits >>> (32 - by))

function mixed(bits: number): number {
  let mixing = bits ^ (bits >>> 16)
  mixing = Math.imul(mixing, 0x85ebca6b)
  mixing ^= mixing >>> 13
  mixing = Math.imul(mixing, 0xc2b2ae35)
  return mixing ^ (mixing >>> 16)
}
