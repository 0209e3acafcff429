// The ledger's rows that nobody waits for: seen, opened, copied, read.
import type { Event } from "~src/domain/event"
import { isFailure } from "~src/store/attempt"
import { record } from "~src/store/record"
import type { Done, Failed } from "~src/wire/messages"
import { signedOut } from "./answer-account"
import type { Context } from "./context"
import { recorded } from "./recorded"
import { showAll } from "./show"

type Noted = "asset.seen" | "asset.opened" | "asset.copied" | "pov.copied" | "content.asked" | "reply.read"

export async function noteUse<K extends Noted>(
  context: Context,
  kind: K,
  data: Event<K>["data"],
): Promise<Done | Failed> {
  if (!context.home) return signedOut()
  const noted = await record(context.home.store, kind, data)
  if (isFailure(noted)) return noted
  const reading = kind === "reply.read"
  await recorded(context, () => showAll(context, (tab) => reading && tab.state?.view.kind === "account"))
  return { ok: true }
}
