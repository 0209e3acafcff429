// A one-time link to the desk for whoever is paired here.
import type { Session } from "~src/store/device"
import { Link } from "~src/wire/desk"
import { type Fetch, post } from "./exchange"

/**
 * Asks the server for a link that signs the session's member in at the desk: once, for ten minutes.
 * @returns the link; or why there is none: `offline`, `busy`, `revoked`, `signed-out`, `refused`, `unreadable`.
 */
export async function askForDesk(
  { server, token }: Session,
  { fetch, now = Date.now, timeoutMs = 10_000 }: { fetch: Fetch; now?: () => number; timeoutMs?: number },
): Promise<{ link: string } | { error: { code: string; message: string } }> {
  const answer = await post(fetch, `${server}/api/sign-in`, {}, { now, timeoutMs, token })
  if ("error" in answer) return { error: { code: answer.error.code, message: answer.error.message } }
  const made = Link.safeParse(answer.body)
  if (made.success && /^https?:/.test(made.data.link)) return { link: made.data.link }
  return { error: { code: "unreadable", message: "This server does not speak Parley." } }
}
