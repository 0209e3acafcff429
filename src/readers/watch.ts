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
/** Pages are drawn bit by bit: half of it is said from this try on, no more than the address from that one on. */
const partlyFrom = 2
const barelyFrom = 4

/** Watches the page of this window through `reader`, and says what it reads. Works until stopped. */
export function watch(reader: Reader, say: Say): Watch {
  let address = location.href
  let said: { address: string; facts: PageFacts; text: string } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const ends = new AbortController()
  const subjectOf = (href: string) => reader.subject(new URL(href))

  function round(attempt = 0): void {
    clearTimeout(timer)
    if (document.hidden) return
    const facts = reader.read(document, new URL(address))
    const stale = isStillBefore(facts)
    const enough = facts.missing.length === 0 ? 0 : isBare(facts) ? barelyFrom : partlyFrom
    if (!stale && attempt >= enough) tell(facts)
    const wait = waits[attempt]
    if (wait && (stale || enough > 0)) timer = setTimeout(round, wait, attempt + 1)
  }

  function tell(facts: PageFacts): void {
    const text = JSON.stringify(facts)
    if (said?.address === address && said.text === text) return
    said = { address, facts, text }
    say.seen(facts, address)
  }

  /** The address names another thread, and the messages are those of the one said before. */
  function isStillBefore({ thread }: PageFacts): boolean {
    if (!said || !thread?.id || thread.id !== said.facts.thread?.id) return false
    return subjectOf(said.address) !== subjectOf(address)
  }

  function look(): void {
    const before = address
    address = location.href
    if (subjectOf(before) !== subjectOf(address)) say.left(address)
    round()
  }

  function again(): void {
    if (said) said.text = ""
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

/** Nothing but what the address says. A record's id is the surest key there is, so a record is never bare. */
function isBare({ record, person, company, thread }: PageFacts): boolean {
  return !record && !person?.name && !company?.name && !thread?.participants.length
}
