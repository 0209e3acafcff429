// The receipt for what a tab shows: its facts as they were read, against everything that this browser has recorded and counted.
import { driftsOf } from "~src/domain/drift"
import type { PageFacts } from "~src/domain/page-facts"
import { type Beside, type Receipt, receiptOf } from "~src/domain/receipt"
import { isFailure } from "~src/store/attempt"
import { countedDrifts } from "~src/store/drifts"
import { readRecorded } from "~src/store/outbox"
import { wordsOfPanels } from "~src/store/panels"
import { waitingStructures } from "~src/store/structures"
import type { Failed } from "~src/wire/messages"
import type { Context, Home } from "./context"

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
  const beside = home
    ? [...(await changedIn(context, facts)), ...(await structureOf(context, tabId)), ...(await panelsOf(home))]
    : []
  return { receipt: receiptOf(facts, recorded, beside), server }
}

/** What this page sends that is no event: which finders failed on it. */
async function changedIn(context: Context, facts: PageFacts): Promise<Beside[]> {
  const { drifts, at, left } = await countedDrifts(context.device, driftsOf(facts))
  const values = [...new Set(drifts.map(({ field, finder }) => `${field}: ${finder}`))]
  return values.length > 0 ? [{ way: "page.changed", at, left, field: "changed", values }] : []
}

/** Panels that are kept for the desk: they hold what our own records say of a page as well. */
async function panelsOf({ store }: Home): Promise<Beside[]> {
  return (await wordsOfPanels(store)).map(({ at, left, said }) => ({
    way: "panel.kept",
    at,
    left,
    field: null,
    values: [],
    said,
  }))
}

/** The structure that the rep has sent of this page. */
async function structureOf(context: Context, tabId: number): Promise<Beside[]> {
  const { structure } = context.tabs.get(tabId)?.page ?? {}
  if (!structure?.sentAt) return []
  const waits = (await waitingStructures(context.device)).some(({ id }) => id === structure.id)
  const values = [`${Math.ceil(structure.text.length / 1000)} KB`]
  return [{ way: "structure.sent", at: structure.sentAt, left: !waits, field: "structure", values }]
}
