// A service worker that dies: at any request to IndexedDB, in the middle of a transaction, its connection does nothing more.
import { IDBDatabase, IDBIndex, IDBObjectStore } from "fake-indexeddb"

type Life = { left: number | null; dead: boolean; open: Set<IDBTransaction>; died: () => void }
const lives = new WeakMap<object, Life>()
/** A dead worker's code never hears anything again; here it hears this. */
const death = () => new DOMException("The worker died.", "UnknownError")

export type Mortal = {
  /** Dies at the n-th request to IndexedDB from now. */
  dieAfter(requests: number): void
  /** Dies now; running transactions are lost. */
  die(): void
  isDead(): boolean
}

/** Watches a connection that Dexie is about to use. `died` is called once, at the moment of death. */
export function mortal(connection: object, died: () => void = () => {}): Mortal {
  const life: Life = { left: null, dead: false, open: new Set(), died }
  lives.set(connection, life)
  return {
    dieAfter: (requests) => {
      life.left = requests
    },
    die: () => end(life),
    isDead: () => life.dead,
  }
}

function end(life: Life): void {
  if (life.dead) return
  life.dead = true
  for (const tx of life.open) abort(tx)
  life.open.clear()
  life.died()
}

/** One that is committing at this very moment is on the disk already. */
function abort(tx: IDBTransaction): void {
  try {
    tx.abort()
  } catch {}
}

function beat(connection: object): void {
  const life = lives.get(connection)
  if (!life) return
  if (life.left !== null && life.left-- <= 0) end(life)
  if (life.dead) throw death()
}

type Method = (this: never, ...args: never[]) => unknown
function wrap(proto: object, name: string, connectionOf: (self: never) => object): void {
  const methods = proto as Record<string, Method>
  const real = methods[name] as Method
  methods[name] = function (this: never, ...args: never[]) {
    beat(connectionOf(this))
    return real.apply(this, args)
  }
}

const ofStore = (store: IDBObjectStore) => store.transaction.db
const ofIndex = (index: IDBIndex) => index.objectStore.transaction.db
let watching = false

/** Once per process, before any database is opened. */
export function watchDeaths(): void {
  if (watching) return
  watching = true
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof begin>) {
    beat(this)
    const tx = begin.apply(this, args)
    const life = lives.get(this)
    if (life) {
      life.open.add(tx)
      for (const end of ["complete", "abort"]) tx.addEventListener(end, () => life.open.delete(tx))
    }
    return tx
  }
  for (const name of ["add", "put", "delete", "get", "getAll", "openCursor", "count"])
    wrap(IDBObjectStore.prototype, name, ofStore as (self: never) => object)
  for (const name of ["get", "getAll", "getAllKeys", "openCursor", "openKeyCursor", "count"])
    wrap(IDBIndex.prototype, name, ofIndex as (self: never) => object)
}
