// When to send and fetch: soon after a click, by an alarm while something waits, and every minute for what comes back.
import { isFailure } from "~src/store/attempt"
import { keepBeliefs } from "~src/store/beliefs"
import { nextSendAt } from "~src/store/status"
import type { SyncResult } from "~src/sync/create-sync"
import { endRevoked, finishRevoked } from "~src/sync/end-session"
import { tellLeft } from "~src/sync/leave"
import { sendPanels } from "~src/sync/send-panels"
import { type Context, type Home, signIn } from "./context"
import { hearFinders } from "./finders"
import { publishFoot } from "./foot"
import { showAll } from "./show"
import { keepSites } from "./sites"
import { startAnew, type Tab } from "./tabs"

export const outboxAlarm = "outbox"
export const fetchAlarm = "fetch"
/** Chrome's shortest period, minutes. */
const shortest = 0.5
/** What is recorded within this time goes out together, ms. */
const together = 500
/** A panel that opens asks for news, but not more often than this, ms. */
const freshFor = 15_000

/** Sends what is due and fetches what is new; the foot and the panels follow. */
export async function syncNow(context: Context): Promise<SyncResult> {
  const { home } = context
  if (!home) {
    if (context.revoked) await finishRevoked(context.device, reach(context))
    await tellLeft(context.device, reach(context))
    return { error: { code: "signed-out", message: "Nobody is signed in on this browser." } }
  }
  context.lastSyncAt = context.now()
  const result = await home.sync.run()
  if (context.home !== home) return result
  if ("error" in result && result.error.code === "revoked") {
    const ended = await endRevoked(context.device, home.store, home.session, reach(context))
    if (isFailure(ended)) context.report(new Error(ended.error.message), "revoked")
    await changeHome(context)
    return result
  }
  if (context.findersCame) await hearFinders(context)
  await publishFoot(context)
  if (context.news || (!("error" in result) && result.sent > 0)) {
    context.news = false
    await showAll(context, couldChange)
    await keepBeliefs(home.store).catch((error: unknown) => context.report(error, "beliefs"))
  }
  await planSync(context)
  await tellLeft(context.device, reach(context))
  if (!("error" in result) && context.home === home)
    replayLater(context, home).catch((error: unknown) => {
      if (context.home === home) context.report(error, "panels")
    })
  return result
}

/** Panels go after everything else; the foot, and the receipt with it, says so. */
async function replayLater(context: Context, home: Home): Promise<void> {
  const { store, session } = home
  const sent = await sendPanels({ store, session, fetch: context.fetch })
  if (sent > 0 && context.home === home) await publishFoot(context)
}

/** News from the server can change these; whether Parley is on, and whether anybody is there, it cannot. */
const couldChange = ({ state }: Tab) => ["account", "ask", "several", "none"].includes(state?.view.kind ?? "")

/** After something was recorded: sends it when its ten seconds are over, whether or not the worker lives that long. */
export async function planSync(context: Context): Promise<void> {
  const { home, ports } = context
  const at = home ? await nextSendAt(home.store) : null
  if (context.timer) clearTimeout(context.timer)
  context.timer = null
  if (at === null) return ports.alarms.stop(outboxAlarm)
  await ports.alarms.every(outboxAlarm, shortest)
  const wait = Math.max(together, at - context.now() + 20)
  context.timer = setTimeout(() => void syncNow(context).catch((error: unknown) => context.report(error, "sync")), wait)
}

/** For a panel that comes up: news, if the last are older than a few seconds. */
export async function freshen(context: Context): Promise<void> {
  if (context.home && context.now() - context.lastSyncAt > freshFor) await syncNow(context)
}

/** Somebody else, or nobody, is signed in now: every screen says so. */
export async function changeHome(context: Context): Promise<void> {
  context.home?.store.db.close()
  await signIn(context)
  for (const tab of context.tabs.values()) startAnew(context, tab)
  await keepSites(context)
  await publishFoot(context)
  await showAll(context)
  await planSync(context)
}

const reach = ({ fetch, now, idb }: Context) => ({ fetch, now, ...idb })
