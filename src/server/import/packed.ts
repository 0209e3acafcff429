// What an import will write, as it waits from the check to the run: a thousand rows in a tenth of their room.
import { promisify } from "node:util"
import { deflateRaw, inflateRaw } from "node:zlib"
import type { Batch } from "../queries/put-imported"

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Deflated beside the planning, on another core where there is one. */
export const pack = ({ table, count, json }: Batch): Promise<Buffer> =>
  deflate(`${table} ${count}\n${json}`, { level: 1 })

export async function unpack(packed: Buffer): Promise<Batch> {
  const text = (await inflate(packed)).toString()
  const head = text.indexOf("\n")
  const [table, count] = text.slice(0, head).split(" ")
  return { table: table as Batch["table"], count: Number(count), json: text.slice(head + 1) }
}
