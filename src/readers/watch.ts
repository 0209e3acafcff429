// When a page is read: on arrival, after every move within the tab, when the tab comes to the front; never all the time.
import type { PageFacts } from "~src/domain/page-facts"
import type { Reader } from "./reader"

export type Say = {
  seen: (facts: PageFacts, address: string) => void
  left: (address: string) => void
}
export type Watch = {
  /** Reads again and says so even if nothing changed. */
  again: () => void
  stop: () => void
}

/** How long to wait after each try, milliseconds: seven tries over five seconds. */
const waits = [150, 250, 500, 900, 1400, 1800]

/** Watches the page of this window through `reader`, and says what it reads. Works until stopped. */
export function watch(reader: Reader, say: Say): Watch {
  let address = location.href
  let said = { address: "", text: "" }
  /** The thread said last, and which address it was said for. */
  let thread = { id: "", subject: "" }
  let timer: ReturnType<typeof setTimeout> | undefined
  const ends = new AbortController()
  const subjectOf = (href: string) => reader.subject(new URL(href))

  function round(attempt = 0): void {
    clearTimeout(timer)
    if (document.hidden) return
    const facts = reader.read(document, new URL(address))
    const stale = isStillBefore(facts)
    if (attempt >= (stale ? waits.length : firstTry(facts))) tell(stale ? withoutThread(facts) : facts)
    if (!stale && facts.missing.length === 0) return
    if (attempt < waits.length) timer = setTimeout(round, waits[attempt], attempt + 1)
  }

  function tell(facts: PageFacts): void {
    const text = JSON.stringify(facts)
    if (said.address === address && said.text === text) return
    said = { address, text }
    if (facts.thread?.id) thread = { id: facts.thread.id, subject: subjectOf(address) }
    say.seen(facts, address)
  }

  /** The address names another thread, and the messages are those of the one said before. */
  const isStillBefore = (facts: PageFacts) => facts.thread?.id === thread.id && thread.subject !== subjectOf(address)

  function look(): void {
    const before = address
    address = location.href
    if (subjectOf(before) !== subjectOf(address)) say.left(address)
    round()
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
