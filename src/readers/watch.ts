// When a page is read: on arrival, after every move within the tab, when the tab comes to the front; never all the time.
import type { FinderTable } from "~src/domain/finders"
import type { PageFacts } from "~src/domain/page-facts"
import type { Mend } from "./mend"
import type { Reader } from "./reader"

export type Say = {
  seen: (facts: PageFacts, address: string) => void
  left: (address: string) => void
}
export type Watch = {
  /** Reads again and says so even if nothing changed. */
  again: () => void
  /** Reads with these finders from now on; null: with those built in. */
  use: (table: FinderTable | null) => void
  stop: () => void
}

/** How long to wait after each try, milliseconds: ten tries over five seconds, for what comes late waits until the next. */
const waits = [150, 250, 300, 350, 450, 600, 800, 1000, 1100]

/** For this long after a move, milliseconds, what stands in the page may still be on its way out. */
const settled = 5000

/** Put there by `contents/mender`. */
const world = globalThis as { parleyMend?: Mend }

/** Watches the page of this window through `reader`, and says what it reads. Works until stopped. */
export function watch(reader: Reader, say: Say): Watch {
  let address = location.href
  let said = { address: "", text: "" }
  /** The thread said last, and which address it was said for. */
  let thread = { id: "", subject: "" }
  /** One that stood in the page when the address moved on, before it was said. */
  let unsaid = { id: "", subject: "" }
  let timer: ReturnType<typeof setTimeout> | undefined
  let table: FinderTable | null = null
  let movedAt = performance.now()
  /** Moves in quick succession: what stands in the page may belong to any address before. */
  let quick = false
  /** The title when the address moved on, which is the old page's; null: unknown. */
  let oldTitle: string | null = ""
  const ends = new AbortController()
  const subjectOf = (href: string) => reader.subject(new URL(href))

  function round(attempt = 0): void {
    clearTimeout(timer)
    if (document.hidden) return
    const fresh = oldTitle !== null && document.title !== oldTitle && (!quick || attempt === waits.length)
    const facts = reader.read(document, new URL(address), { fresh, table, mend: world.parleyMend })
    if (table) facts.finders = table.version
    const doubt = isAnothers(facts)
    // Half drawn is not changed.
    if (attempt < waits.length) delete facts.drift
    if (attempt >= (doubt ? waits.length : firstTry(facts))) tell(doubt ? withoutThread(facts) : facts)
    if (!doubt && facts.missing.length === 0) return
    if (attempt < waits.length) timer = setTimeout(round, waits[attempt], attempt + 1)
  }

  function tell(facts: PageFacts): void {
    const text = JSON.stringify(facts)
    if (said.address === address && said.text === text) return
    said = { address, text }
    if (facts.thread?.id && facts.thread.participants[0]) thread = { id: facts.thread.id, subject: subjectOf(address) }
    say.seen(facts, address)
  }

  /**
   * Are the messages those of the thread that was said for another address, or did they stand here when the address moved on?
   * Then they are another's until others come.
   */
  function isAnothers({ thread: here }: PageFacts): boolean {
    const subject = subjectOf(address)
    if (!here?.id) return false
    if (here.id === thread.id) return thread.subject !== subject
    return here.id === unsaid.id && unsaid.subject !== subject
  }

  function look(): void {
    const before = address
    address = location.href
    if (subjectOf(before) !== subjectOf(address)) {
      said.text = ""
      say.left(address)
      keepApart(before)
    }
    round()
  }

  /** What stands in the page when the address moves on is not the new address's, even if the old one, a list's, said nobody. */
  function keepApart(before: string): void {
    quick = performance.now() - movedAt < settled
    movedAt = performance.now()
    oldTitle = document.hidden ? null : document.title
    if (document.hidden) return
    const stood = reader.read(document, new URL(address)).thread
    const subject = subjectOf(before)
    if (stood?.id && stood.participants[0] && stood.id !== unsaid.id && (quick || thread.subject !== subject))
      unsaid = { id: stood.id, subject }
  }

  function again(): void {
    said.text = ""
    look()
  }

  /** A move is only a move if the address changed: pages write it anew all the time. */
  const moved = () => address !== location.href && look()
  const listen = (target: EventTarget | undefined, name: string, hear: () => void) =>
    target?.addEventListener(name, hear, ends)
  const { navigation } = window as { navigation?: EventTarget }
  listen(navigation, "currententrychange", moved)
  listen(navigation, "navigatesuccess", moved)
  listen(window, "popstate", moved)
  listen(window, "hashchange", moved)
  listen(document, "visibilitychange", look)
  // Shown again from the back-forward cache: whoever listened has heard of other pages since.
  window.addEventListener("pageshow", (event) => event.persisted && again(), ends)
  round()

  return {
    again,
    use(mended) {
      table = mended
      again()
    },
    stop() {
      clearTimeout(timer)
      ends.abort()
    },
  }
}

/** What is left to say of a thread when the messages on the page prove to be another's. */
function withoutThread({ site, kind }: PageFacts): PageFacts {
  return { site, kind, thread: { participants: [], links: [] }, evidence: [], missing: ["person"] }
}

/**
 * From which try on facts are said. Pages are drawn bit by bit: half of it waits a little, and what only the address says
 * waits longer. A record's id is the surest key there is, so a record never waits.
 */
function firstTry({ missing, record, person, company, thread }: PageFacts): number {
  if (missing.length === 0 || record) return 0
  return person?.name || company?.name || thread?.participants.length ? 2 : 4
}
