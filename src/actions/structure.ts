// The structure of a page that changed: made when the rep asks, shown to them as it is, and sent only if they say so.
import { isStructure } from "~src/domain/structure"
import { attempt, isFailure } from "~src/store/attempt"
import { keepStructure } from "~src/store/structures"
import type { Done, Failed } from "~src/wire/messages"
import { failed } from "~src/wire/send"
import type { Context } from "./context"
import { publishFoot } from "./foot"
import { isOn } from "./site-state"
import { syncNow } from "./sync-now"
import { keepTab, type Tab } from "./tabs"

/** `structure.asked`: the text that would be sent, kept with the page until the rep has decided. */
export async function askStructure(context: Context, tabId: number): Promise<{ text: string } | Failed> {
  const tab = changedTab(context, tabId)
  if (!tab) return failed("not-changed", "This page does not say less than it should.")
  const { page } = tab
  const text = (await context.ports.tabs.structure(tabId)) ?? ""
  if (context.tabs.get(tabId)?.page !== page) return failed("moved-on", "The tab shows another page now.")
  if (!isStructure(text)) return failed("no-structure", "The page's structure could not be made.")
  page.structure = { id: crypto.randomUUID(), text, sentAt: null }
  await keepTab(context, tab)
  return { text }
}

/** `structure.sent`: exactly the text that was shown goes, with the next sync, which starts at once. */
export async function sendStructure(context: Context, tabId: number): Promise<Done | Failed> {
  const tab = changedTab(context, tabId)
  const { facts, structure } = tab?.page ?? {}
  if (!tab || !facts || facts.site === "web" || !structure) return failed("not-shown", "Look at the structure first.")
  if (structure.sentAt !== null) return { ok: true }
  const { id, text } = structure
  const { site, kind: page, finders = 1 } = facts
  const kept = await attempt(() => keepStructure(context.device, { id, site, page, finders, text }))
  if (isFailure(kept)) return kept
  structure.sentAt = context.now()
  await keepTab(context, tab)
  await publishFoot(context)
  syncNow(context).catch((error: unknown) => context.report(error, "structure"))
  return { ok: true }
}

function changedTab(context: Context, tabId: number): Tab | null {
  const tab = context.tabs.get(tabId)
  const { facts = null, site = null } = tab?.page ?? {}
  const on = site !== null && site !== "web" && isOn(context, site)
  return tab && context.home && on && facts && (facts.drift?.length ?? 0) > 0 ? tab : null
}
