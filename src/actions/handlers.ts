// Every message and the action that answers it. The context may still be in the making: a worker wakes to a message.
import type { Handlers, Sender } from "~src/wire/messages"
import { failed } from "~src/wire/send"
import { addAccount, chooseAccount, refuseAccount, searchAccount } from "./answer-account"
import { askLibrary } from "./ask-library"
import { choosePlace, chooseSigning } from "./choose-place"
import type { Context } from "./context"
import { askFinders } from "./finders"
import { publishFoot } from "./foot"
import { chooseConversation, give, revise, undo, withdraw } from "./give-feedback"
import { makeReceipt } from "./make-receipt"
import { noteUse } from "./note-use"
import { checkText, keepWords, readSelection } from "./own-words"
import { askDesk, leaveDevice, pairDevice } from "./pair-device"
import { cameToFront, changedDock, closedPanel, leavePage, openedPanel, seePage } from "./show-page"
import { askStructure, sendStructure } from "./structure"
import { syncNow } from "./sync-now"

const noTab = () => failed("no-tab", "This message is for a page in a tab to send.")

/** @param openSidePanel called as the first thing, for it needs the rep's click. */
export function handlersFor(
  ready: Promise<Context>,
  openSidePanel: (tabId: number) => void,
  deviceName: string,
): Handlers {
  const inTab = async <T>(from: Sender, work: (context: Context, tabId: number) => Promise<T>) =>
    from.tabId === null ? noTab() : work(await ready, from.tabId)
  return {
    "page.seen": (input, from) => inTab(from, (context, tabId) => seePage(context, tabId, input)),
    "finders.asked": ({ site }, from) => inTab(from, (context, tabId) => askFinders(context, tabId, site)),
    "page.left": ({ address }, from) => inTab(from, (context, tabId) => leavePage(context, tabId, address)),
    "dock.changed": ({ open }, from) => inTab(from, (context, tabId) => changedDock(context, tabId, open)),
    "dock.failed": async (_, from) => {
      if (from.tabId !== null) openSidePanel(from.tabId)
      return inTab(from, (context, tabId) => changedDock(context, tabId, false))
    },
    "panel.opened": async ({ tabId }, from) => openedPanel(await ready, tabId, from.tabId === tabId),
    "panel.closed": async ({ tabId }) => closedPanel(await ready, tabId),
    "account.searched": async ({ query }) => searchAccount(await ready, query),
    "account.chosen": async (input) => chooseAccount(await ready, input),
    "account.refused": async (input) => refuseAccount(await ready, input),
    "account.added": async (input) => addAccount(await ready, input),
    "feedback.given": async ({ feedback }) => give(await ready, feedback),
    "feedback.undone": async ({ id }) => undo(await ready, id),
    "feedback.revised": async (input) => revise(await ready, input),
    "feedback.withdrawn": async ({ of }) => withdraw(await ready, of),
    "words.kept": async (input) => keepWords(await ready, input),
    "text.checked": async (input) => checkText(await ready, input),
    "selection.asked": async ({ tabId }) => readSelection(await ready, tabId),
    "conversation.chosen": async (input) => chooseConversation(await ready, input),
    "asset.seen": async (input) => noteUse(await ready, "asset.seen", input),
    "asset.opened": async (input) => noteUse(await ready, "asset.opened", input),
    "asset.copied": async (input) => noteUse(await ready, "asset.copied", input),
    "pov.copied": async (input) => noteUse(await ready, "pov.copied", input),
    "content.asked": async (input) => noteUse(await ready, "content.asked", input),
    "library.asked": async () => askLibrary(await ready),
    "reply.read": async (input) => noteUse(await ready, "reply.read", input),
    "device.paired": async ({ link }) => pairDevice(await ready, link, deviceName),
    "device.left": async ({ discard }) => leaveDevice(await ready, discard),
    "desk.asked": async () => askDesk(await ready),
    "place.chosen": async ({ site, place }) => choosePlace(await ready, site, place),
    "signing.chosen": async ({ signed }) => chooseSigning(await ready, signed),
    "receipt.asked": async ({ tabId }) => makeReceipt(await ready, tabId),
    "structure.asked": async ({ tabId }) => askStructure(await ready, tabId),
    "structure.sent": async ({ tabId }) => sendStructure(await ready, tabId),
    "sync.asked": async () => {
      const result = await syncNow(await ready)
      return "error" in result ? result : { ok: true }
    },
    "foot.asked": async (_, from) => {
      const context = await ready
      await publishFoot(context)
      return from.tabId === null ? { ok: true } : cameToFront(context, from.tabId)
    },
  }
}
