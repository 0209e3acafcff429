// The rep's own words in a point of view, and the check of any text of theirs: both stay on this device.
import { type Check, type CheckedSentence, makeCheck } from "~src/domain/message-check/check-message"
import { isFailure } from "~src/store/attempt"
import { keepOwnWords, whomOf } from "~src/store/own-words"
import type { Library } from "~src/store/read-library"
import type { Done, Failed, Input } from "~src/wire/messages"
import { failed } from "~src/wire/send"
import { signedOut } from "./answer-account"
import { type Context, libraryOf } from "./context"
import { isAbout, showAll } from "./show"

export async function keepWords(context: Context, input: Input<"words.kept">): Promise<Done | Failed> {
  if (!context.home) return signedOut()
  const { accountId, contactId, person, what, words } = input
  const kept = await keepOwnWords(context.home.store, accountId, whomOf(contactId, person), what, words)
  if (isFailure(kept)) return kept
  await showAll(context, isAbout(accountId))
  return { ok: true }
}

/** Made once for what marketing has sent. */
const checks = new WeakMap<Library, Check>()

export async function checkText(
  context: Context,
  { text, situation }: Input<"text.checked">,
): Promise<{ sentences: CheckedSentence[] } | Failed> {
  const { home } = context
  if (!home) return signedOut()
  const library = await libraryOf(context, home)
  const check = checks.get(library) ?? makeCheck(library.messages, library.terms)
  checks.set(library, check)
  return { sentences: check(text, situation) }
}

/** Longer than this is no line of a rep's. */
const longestSelection = 5000

/** What the rep has marked in the page: read on this very click, and never otherwise. */
export async function readSelection(context: Context, tabId: number): Promise<{ text: string } | Failed> {
  const text = await context.ports.tabs.selection(tabId)
  if (text === null) return failed("not-allowed", "Parley may not read this page.")
  return { text: text.slice(0, longestSelection) }
}
