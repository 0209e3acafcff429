// POST /api/panels: what reps were shown, for the desk to replay; a few at a time, and only after everything else has gone.
import type { Session } from "~src/store/device"
import type { Store } from "~src/store/open-store"
import { settlePanels, takePanels } from "~src/store/panels"
import { PanelsAnswer, panelsAtOnce } from "~src/wire/panels"
import { type Fetch, post } from "./exchange"

type Reach = { store: Store; session: Pick<Session, "server" | "token">; fetch: Fetch; timeoutMs?: number }

const flights = new WeakMap<Store, Promise<number>>()

/**
 * Sends what waits, oldest first; what fails waits for the next time. A call during a flight joins it.
 * @returns how many the server has now.
 */
export function sendPanels(reach: Reach): Promise<number> {
  const flying = flights.get(reach.store)
  if (flying) return flying
  const flight = fly(reach).finally(() => flights.delete(reach.store))
  flights.set(reach.store, flight)
  return flight
}

async function fly({ store, session, fetch, timeoutMs = 30_000 }: Reach): Promise<number> {
  let sent = 0
  for (;;) {
    const panels = await takePanels(store, panelsAtOnce)
    if (panels.length === 0) return sent
    const options = { now: store.now, timeoutMs, token: session.token }
    const answer = await post(fetch, `${session.server}/api/panels`, { panels }, options)
    const taken = "error" in answer ? null : PanelsAnswer.safeParse(answer.body).data?.taken
    // A server that cannot take them as they are never will; any other answer may be another tomorrow.
    const refused = "error" in answer && answer.error.code === "refused"
    const done = refused
      ? panels.map(({ id }) => id)
      : (taken ?? []).filter((id) => panels.some((one) => one.id === id))
    if (done.length === 0) return sent
    await settlePanels(store, done)
    sent += done.length
  }
}
