// Structures of changed pages that the rep has sent, until the server has them.
import type { Structure } from "~src/domain/structure"
import type { Device } from "./device"

export type Structures = { waiting: Structure[] }

/** More say nothing new, and each may be large. */
const mostWaiting = 5

const read = async ({ db }: Device): Promise<Structure[]> => {
  const row = await db.kept.get("structures")
  return row?.key === "structures" ? row.waiting : []
}

/** On the disk once this resolves; the oldest goes where too many wait. */
export async function keepStructure(device: Device, structure: Structure): Promise<void> {
  await device.db.transaction("rw", device.db.kept, async () => {
    const waiting = [...(await read(device)), structure].slice(-mostWaiting)
    await device.db.kept.put({ key: "structures", ...{ waiting } })
  })
}

/** Those that the server does not have, at most `limit`. */
export const waitingStructures = async (device: Device, limit = mostWaiting): Promise<Structure[]> =>
  (await read(device)).slice(0, limit)

/** The server has these now. */
export async function settleStructures(device: Device, sent: readonly Structure[]): Promise<void> {
  await device.db.transaction("rw", device.db.kept, async () => {
    const ids = new Set(sent.map(({ id }) => id))
    const waiting = (await read(device)).filter(({ id }) => !ids.has(id))
    await device.db.kept.put({ key: "structures", ...{ waiting } })
  })
}
