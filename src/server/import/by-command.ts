// An import from its file to its end without the desk: what the command does, on an open database.
import type { ImportKind, ImportMode, ImportResult } from "~src/wire/desk-imports"
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"
import { changeImport, discardImport, findImport, readParts } from "../queries/imports"
import { wrongMapping } from "./draft"
import { plainHead } from "./field"
import { kinds } from "./kinds/all"
import { loadKnown } from "./known"
import { mappingFor, receiveFile } from "./receive"
import { workOn } from "./work"

export class ImportFailure extends Error {}

export type ImportOrder = {
  workspaceId: string
  file: { name: string; bytes: Buffer }
  /** Null: what the file is recognised as. */
  kind: ImportKind | null
  mode: ImportMode
  /** Head → field, over what the heads say by themselves; an empty field leaves the column out. */
  map: Readonly<Record<string, string>>
  dryRun: boolean
}
export type ImportDone = { kind: ImportKind; result: ImportResult; rejected: Buffer }

const tries = 5

/**
 * Checks a file and, unless it is a dry run, imports it. Killed in the middle it is finished by the server.
 * @param progress the share that is done, 0 to 1.
 * @returns what the check showed, and the file of rejected rows.
 * @throws ImportFailure or Refusal in words.
 */
export async function importFile(db: Db, order: ImportOrder, progress: (share: number) => void): Promise<ImportDone> {
  const { workspaceId } = order
  const now = Date.now()
  const inside = <T>(work: Parameters<typeof inWorkspace<T>>[2]) => inWorkspace(db, workspaceId, work)
  const id = await inside((trx) => receiveFile(trx, workspaceId, order.file, { by: null, now }))
  const where = { workspaceId, id }
  const steering = { now: Date.now, progress, stop: () => undefined }
  const kind = await inside(async (trx) => {
    const it = await findImport(trx, where)
    const chosen = order.kind ?? it?.kind
    if (!it || !chosen) throw new ImportFailure("Nobody's export that Parley knows: say what the file holds with --as.")
    const heads = it.columns.map((column) => column.head)
    const mapping = mapped(heads, await mappingFor(trx, it, chosen), chosen, order.map)
    const wrong = wrongMapping(chosen, mapping, heads.length, await loadKnown(trx, workspaceId, now))
    if (wrong) throw new ImportFailure(wrong)
    await changeImport(trx, where, ["uploaded"], { state: "checking", kind: chosen, mode: order.mode, mapping })
    return chosen
  }).catch(async (error) => {
    await inside((trx) => discardImport(trx, where))
    throw error
  })
  await workOn(db, where, steering)
  for (let turn = 0; turn < tries; turn++) {
    const { it, rejected } = await inside(async (trx) => ({
      it: await findImport(trx, where),
      rejected: Buffer.concat(await readParts(trx, where, "rejected")),
    }))
    if (!it) throw new ImportFailure("The import was thrown away meanwhile.")
    if (it.state === "refused") throw new ImportFailure(it.error ?? "The file cannot be read.")
    if (it.result && (order.dryRun || it.state === "done")) {
      if (order.dryRun) await inside((trx) => discardImport(trx, where))
      return { kind, result: it.result, rejected }
    }
    // Nobody was shown the plan, so a workspace that moved on meanwhile only means to look again.
    await inside((trx) => changeImport(trx, where, ["checked", "moved"], { state: "running" }))
    await workOn(db, where, steering)
  }
  throw new ImportFailure("The workspace keeps changing. Nothing was imported; try again in a moment.")
}

function mapped(heads: string[], suggested: (string | null)[], kind: ImportKind, map: ImportOrder["map"]) {
  const mapping = [...suggested]
  for (const [head, name] of Object.entries(map)) {
    const at = heads.findIndex((one) => plainHead(one) === plainHead(head))
    if (at < 0) throw new ImportFailure(`The file has no column “${head}”. It has: ${heads.join(", ")}`)
    const known = kinds[kind].fields.map((field) => field.name)
    if (name !== "" && !known.includes(name)) {
      throw new ImportFailure(`There is no field “${name}” for ${kind}. There are: ${known.join(", ")}`)
    }
    const field = kinds[kind].fields.find((it) => it.name === name)
    if (name !== "" && !field?.many) for (const [i, one] of mapping.entries()) if (one === name) mapping[i] = null
    mapping[at] = name === "" ? null : name
  }
  return mapping
}
