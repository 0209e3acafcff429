// Saying which account this page is, from ask, several and search alike.
import type { Failed } from "~src/wire/messages"
import { isFailed, send } from "~src/wire/send"
import { expectArrival, expectNothing } from "./arrive"
import { useScreen } from "./screen"

/** `key` null chooses for this view alone. Answers what failed, or null. */
export async function chooseAccount(key: string | null, accountId: string): Promise<Failed | null> {
  const at = whereNow()
  if (!at) return null
  expectArrival()
  return failureOf(await send("account.chosen", { ...at, key, accountId }))
}

/** "No, that is not it": on to the search. */
export async function refuseAccount(): Promise<Failed | null> {
  const at = whereNow()
  if (!at) return null
  expectArrival()
  return failureOf(await send("account.refused", at))
}

function failureOf(answer: unknown): Failed | null {
  if (!isFailed(answer)) return null
  expectNothing()
  return answer
}

export function whereNow(): { tabId: number; turn: number } | null {
  const { tabId, state } = useScreen.getState()
  return tabId === null ? null : { tabId, turn: state?.turn ?? 0 }
}
