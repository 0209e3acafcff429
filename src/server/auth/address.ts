// Who asks, as far as it can be believed: for counting, never for letting anybody in.
import type { Context } from "hono"

/**
 * The address of whoever sent a request. Behind proxies of ours the connection is theirs: then the entry that the outermost of
 * them added to X-Forwarded-For counts; anything before it the sender may have written.
 * @param proxies how many stand in front.
 * @returns in process, where there is no connection, "here".
 */
export function addressOf(c: Context, proxies: number): string {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  const connection = env?.incoming?.socket?.remoteAddress ?? "here"
  if (proxies === 0) return connection
  const said = (c.req.header("x-forwarded-for") ?? "").split(",").map((one) => one.trim())
  return said.at(-proxies) || connection
}
