// Signing in by one pasted link, from here on to the desk, and signing out.
import { isFailure } from "~src/store/attempt"
import { leave, tellLeft } from "~src/sync/leave"
import { pair, parsePairLink } from "~src/sync/pair"
import { askForDesk } from "~src/sync/sign-in"
import type { Done, Failed } from "~src/wire/messages"
import { failed } from "~src/wire/send"
import { signedOut } from "./answer-account"
import type { Context } from "./context"
import { changeHome, syncNow } from "./sync-now"

/** Whoever was signed in before keeps their queue: it waits in their own database until they pair again. */
export async function pairDevice(context: Context, link: string, deviceName: string): Promise<Done | Failed> {
  const { serverUrl } = context.policy
  const parsed = parsePairLink(link)
  if (serverUrl && "origin" in parsed && parsed.origin !== serverUrl)
    return failed("other-server", `Your organisation pairs Parley with ${serverUrl} only.`)
  const paired = await pair(context.device, link, deviceName, { fetch: context.fetch, now: context.now })
  if ("error" in paired) return paired
  await changeHome(context)
  syncNow(context).catch((error: unknown) => context.report(error, "first fetch"))
  return { ok: true }
}

/** A link that opens the desk, signed in. */
export async function askDesk({ home, fetch, now }: Context): Promise<{ link: string } | Failed> {
  return home ? askForDesk(home.session, { fetch, now }) : signedOut()
}

/** How long signing out waits for what could still be sent, ms. */
const lastFlight = 5_000

/**
 * What is due goes out first, as far as the server can be reached.
 * @returns `waiting`, and nothing done, while answers wait to be sent and `discard` does not give them up.
 */
export async function leaveDevice(context: Context, discard: boolean): Promise<{ waiting: number } | Done | Failed> {
  const { home, device, fetch, now } = context
  if (!home) return signedOut()
  await Promise.race([home.sync.run(), new Promise((done) => setTimeout(done, lastFlight))])
  if (context.home !== home) return signedOut()
  const left = await leave(device, home.store, home.session, discard)
  if (isFailure(left) || "waiting" in left) return left
  await changeHome(context)
  tellLeft(device, { fetch, now }).catch((error: unknown) => context.report(error, "signing out"))
  return { ok: true }
}
