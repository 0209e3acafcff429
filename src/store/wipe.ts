// Everything of one member leaves this browser.
import { attempt, type Failure } from "./attempt"
import type { Store } from "./open-store"

/** Deletes the member's database. @returns how many of the rep's reports and other events had not been sent. */
export function wipe({ db }: Store): Promise<{ unsent: number } | Failure> {
  return attempt(async () => {
    const unsent = await db.events.where("[state+kind]").between(["waiting", ""], ["waiting", "\uffff"]).count()
    await db.delete({ disableAutoOpen: true })
    return { unsent }
  })
}
