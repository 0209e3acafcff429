// Drifts that this browser has met: each counts once a day, and waits here until the server has it.
import { type Drift, driftKey } from "~src/domain/drift"
import type { Device } from "./device"

/** Of one day, UTC. `met`: keys that have been counted; `waiting`: those the server does not have. */
export type Drifts = { day: string; met: string[]; waiting: Drift[] }

/** A day's drifts of one browser; more say nothing new. */
const mostMet = 200

const read = async ({ db }: Device): Promise<Drifts> => {
  const row = await db.kept.get("drifts")
  return row?.key === "drifts" ? row : { day: "", met: [], waiting: [] }
}

/** Counts drifts that this day has not seen yet. @param now ms since 1970 */
export async function noteDrifts(device: Device, drifts: readonly Drift[], now: number): Promise<void> {
  if (drifts.length === 0) return
  const day = new Date(now).toISOString().slice(0, 10)
  await device.db.transaction("rw", device.db.kept, async () => {
    const { met, waiting, ...before } = await read(device)
    const known = new Set(before.day === day ? met : [])
    const fresh = drifts.filter((one) => !known.has(driftKey(one))).slice(0, mostMet - known.size)
    if (fresh.length === 0) return
    const all = [...known, ...fresh.map(driftKey)]
    await device.db.kept.put({ key: "drifts", ...{ day, met: all, waiting: [...waiting, ...fresh].slice(-mostMet) } })
  })
}

/** Of these drifts the ones that this day has counted, since when, and whether they are with the server. */
export async function countedDrifts(device: Device, drifts: readonly Drift[]) {
  const { day, met, waiting } = await read(device)
  const counted = drifts.filter((one) => met.includes(driftKey(one)))
  const keys = new Set(waiting.map(driftKey))
  return { drifts: counted, at: Date.parse(day) || 0, left: !counted.some((one) => keys.has(driftKey(one))) }
}

/** Those that the server does not have, at most `limit`. */
export const waitingDrifts = async (device: Device, limit: number): Promise<Drift[]> =>
  (await read(device)).waiting.slice(0, limit)

/** The server has these now. */
export async function settleDrifts(device: Device, sent: readonly Drift[]): Promise<void> {
  await device.db.transaction("rw", device.db.kept, async () => {
    const { day, met, waiting } = await read(device)
    await device.db.kept.put({ key: "drifts", ...{ day, met, waiting: waiting.slice(sent.length) } })
  })
}
