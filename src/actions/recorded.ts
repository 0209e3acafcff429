// What follows a recording, after the answer has gone out: the foot, the panels concerned, and the way to the server.
import type { Context } from "./context"
import { publishFoot } from "./foot"
import { planSync } from "./sync-now"

/** Starts it and does not wait for it: the rep's "Saved" must not. A failure is reported, the recording stands. */
export async function recorded(context: Context, then: () => Promise<void> = async () => undefined): Promise<void> {
  const follow = async () => {
    await planSync(context)
    await publishFoot(context)
    await then()
  }
  follow().catch((error: unknown) => context.report(error, "recorded"))
}
