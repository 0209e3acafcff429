// The receipt for what a tab shows: its facts as they were read, against everything that this browser has recorded.
import { type Receipt, receiptOf } from "~src/domain/receipt"
import { isFailure } from "~src/store/attempt"
import { readRecorded } from "~src/store/outbox"
import type { Failed } from "~src/wire/messages"
import type { Context } from "./context"

/** `server`: whereto it is sent; null where nobody is signed in, so that nothing can be. */
export async function makeReceipt(
  context: Context,
  tabId: number,
): Promise<{ receipt: Receipt | null; server: string | null } | Failed> {
  const { home } = context
  const facts = context.tabs.get(tabId)?.page.facts ?? null
  const server = home ? new URL(home.session.server).host : null
  if (!facts) return { receipt: null, server }
  const recorded = home ? await readRecorded(home.store) : []
  if (isFailure(recorded)) return recorded
  return { receipt: receiptOf(facts, recorded), server }
}
