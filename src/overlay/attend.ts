// What a content script does, the same on every site: says what the page says, and shows the dock where the rep wants it.
import type { FinderTable } from "~src/domain/finders"
import type { PageFacts } from "~src/domain/page-facts"
import type { Site } from "~src/domain/words"
import type { DockOrder, DockState } from "~src/wire/dock"
import { send } from "~src/wire/send"
import { makeDock } from "./dock"

type Say = { seen: (facts: PageFacts, address: string) => void; left: (address: string) => void }
type Watch = { again: () => void; stop: () => void; use: (table: FinderTable | null) => void }

/** A newer script of ours tells an older one, cut off by an update, to take its dock away. */
const replaced = "parley:replaced"
const world = globalThis as { parley?: () => boolean }
/** The background takes addresses of this length. */
const cut = (address: string) => address.slice(0, 4000)

/** Starts, unless this page is attended already; then it only reads again. */
export function attend(site: Site, watch: (say: Say) => Watch): void {
  if (world.parley?.()) return

  const dock = makeDock(document, () => chrome.runtime.getURL("tabs/panel.html"), navigator.language, {
    changed: (open) => isAlive() && send("dock.changed", { open }),
    failed: () => isAlive() && send("dock.failed", {}),
  })

  async function seen(facts: PageFacts, address: string): Promise<void> {
    if (!isAlive()) return
    const answer = await send("page.seen", { facts, address: cut(address) })
    if (!("dock" in answer && answer.dock)) return
    // A dock that is drawn stays as the rep has it: this answer may be older than the last click on it.
    if (!dock.isDrawn() || answer.dock.place === "side-panel") place(answer.dock)
  }

  function place(state: DockState): void {
    // Where something stands behind the body it may be an old dock; elsewhere the page has no event to hear.
    const extra = document.documentElement.lastElementChild !== document.body
    if (extra && !dock.isDrawn()) document.dispatchEvent(new Event(replaced))
    dock.apply(state)
  }

  const orders: { [N in DockOrder["name"]]: (order: Extract<DockOrder, { name: N }>) => void } = {
    "dock.state": place,
    "dock.show": (order) => dock.show(order.focus === true),
    "dock.hide": dock.hide,
    "dock.toggle": dock.toggle,
    "dock.ready": dock.ready,
    "dock.left": dock.giveBack,
    "page.asked": () => watching.again(),
    "finders.changed": ({ table }) => watching.use(table),
  }

  /** After an update of the extension nothing can be sent any more: be gone. */
  function isAlive(): boolean {
    if (chrome.runtime?.id) return true
    watching.stop()
    dock.remove()
    document.removeEventListener(replaced, isAlive)
    delete world.parley
    return false
  }

  const watching = watch({
    seen,
    left: (address) => isAlive() && send("page.left", { address: cut(address) }),
  })
  // The first reading does not wait for it: the background leaves aside what older finders say.
  send("finders.asked", { site }).then((answer) => "table" in answer && answer.table && watching.use(answer.table))
  world.parley = () => {
    const alive = isAlive()
    if (alive) watching.again()
    return alive
  }
  document.addEventListener(replaced, isAlive)
  chrome.runtime.onMessage.addListener((order: DockOrder, _sender, respond) => {
    if (Object.hasOwn(orders, order.name)) {
      orders[order.name](order as never)
      respond({ ok: true })
    }
    return false
  })
}
