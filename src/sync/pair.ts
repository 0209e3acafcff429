// Pairing: one pasted link, https://<server>/pair#<code>, makes this browser a member's device.
import { type Device, keepSession, type Session } from "~src/store/device"
import { PairAnswer } from "~src/wire/sync"
import { type Fetch, post } from "./exchange"

export type PairError = { error: { code: string; message: string } }

/** @returns the server's origin and the code, or `bad-link`, `not-secure`. */
export function parsePairLink(link: string): { origin: string; code: string } | PairError {
  const url = URL.canParse(link.trim()) ? new URL(link.trim()) : null
  const code = decode(url?.hash.slice(1) ?? "")
  if (!url || !/\/pair\/?$/.test(url.pathname) || code === "") return failed("bad-link", "This is not a pairing link.")
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    return failed("not-secure", "Parley pairs over https only.")
  return { origin: url.origin, code }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isLoopback = (host: string) => host === "localhost" || host === "127.0.0.1" || host === "[::1]"

/**
 * Exchanges the code for a token and signs the member in on this browser.
 * @param deviceName how the desk lists this device.
 * @returns the session; or `bad-link`, `not-secure`, `expired`, `offline`, `busy`, `unreadable`.
 */
export async function pair(
  device: Device,
  link: string,
  deviceName: string,
  { fetch, now = Date.now, timeoutMs = 30_000 }: { fetch: Fetch; now?: () => number; timeoutMs?: number },
): Promise<{ session: Session } | PairError> {
  const parsed = parsePairLink(link)
  if ("error" in parsed) return parsed
  const body = { code: parsed.code, deviceName: deviceName.slice(0, 80) }
  const answer = await post(fetch, `${parsed.origin}/api/pair`, body, { now, timeoutMs })
  if ("error" in answer) return failed(answer.api?.code ?? answer.error.code, answer.error.message)
  const paired = PairAnswer.safeParse(answer.body)
  if (!paired.success) return failed("unreadable", "This server does not speak Parley.")
  const session = { server: parsed.origin, ...paired.data, pairedAt: now() }
  await keepSession(device, session)
  return { session }
}

const failed = (code: string, message: string): PairError => ({ error: { code, message } })
