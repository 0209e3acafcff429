// `npm run import -- <file> --as accounts`: a CSV file into the workspace, beside a running server or without one.
import "~src/domain/match/know-suffixes"
import { readFile, writeFile } from "node:fs/promises"
import { basename, resolve } from "node:path"
import { parseArgs } from "node:util"
import { sql } from "kysely"
import { type ImportKind, type ImportMode, importKinds } from "~src/wire/desk-imports"
import { BackupFailure } from "../backup/failure"
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"
import { Refusal } from "../failure"
import { type ImportDone, ImportFailure, importFile } from "../import/by-command"
import { mostBytes } from "../import/receive"
import { runCommand, withDatabase } from "./command"

const usage = `Say which file: npm run import -- accounts.csv
  --as <kind>        ${importKinds.join(", ")}; without it, Salesforce, HubSpot and Parley exports are recognised
  --mode <mode>      update (the default): only what the file says changes, an empty cell changes nothing
                     replace: each row becomes exactly what the file says; what it leaves empty is emptied
                     Records that are not in the file stay as they are, either way
  --map "Head=field" what a column is; several times for several columns; "Head=" leaves the column out
  --dry-run          shows what would change, and changes nothing
  --rejected <file>  writes the rejected rows there, each with its reason
  --workspace <id>   where the database holds several
`
const shownReasons = 10

await runCommand(async (settings, words) => {
  const asked = read(words)
  if (!asked) {
    process.stderr.write(usage)
    return 2
  }
  const here = (file: string) => resolve(process.env.INIT_CWD ?? "", file)
  const bytes = await readFile(here(asked.file))
  if (bytes.length > mostBytes)
    throw new BackupFailure(`The file is larger than ${mostBytes / 1_000_000} MB: split it.`)
  const file = { name: basename(asked.file), bytes }
  const done = await withDatabase({ settings, beside: true }, async (db) => {
    const workspaceId = await workspaceOf(db, asked.workspace)
    return importFile(db, { ...asked, workspaceId, file }, progressLine())
  }).catch((error) => {
    if (error instanceof ImportFailure || error instanceof Refusal) throw new BackupFailure(error.message)
    throw error
  })
  return report(done, asked.dryRun, asked.rejected ? here(asked.rejected) : null)
})

type Asked = {
  file: string
  kind: ImportKind | null
  mode: ImportMode
  map: Record<string, string>
  dryRun: boolean
  rejected: string | null
  workspace: string | null
}

function read(words: string[]): Asked | null {
  const text = { type: "string" } as const
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        "as": text,
        "mode": text,
        "map": { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        "rejected": text,
        "workspace": text,
      },
    })
    const [file, ...more] = positionals
    const kind = importKinds.find((name) => name === values.as) ?? null
    const mode = (["update", "replace"] as const).find((name) => name === (values.mode ?? "update"))
    const map = (values.map ?? []).map((pair) => /^(.*)=([^=]*)$/s.exec(pair))
    if (!file || more.length > 0 || !mode || (values.as !== undefined && !kind) || map.includes(null)) return null
    return {
      file,
      kind,
      mode,
      map: Object.fromEntries(map.map((pair) => [pair?.[1]?.trim() ?? "", pair?.[2]?.trim() ?? ""])),
      dryRun: values["dry-run"] ?? false,
      rejected: values.rejected ?? null,
      workspace: values.workspace ?? null,
    }
  } catch {
    return null
  }
}

async function workspaceOf(db: Db, asked: string | null): Promise<string> {
  const { rows } = await sql<{ workspace_id: string }>`select distinct workspace_id from codes`.execute(db)
  const there: { id: string; name: string }[] = []
  for (const { workspace_id: id } of rows) {
    const found = await inWorkspace(db, id, (trx) =>
      trx.selectFrom("workspaces").select("name").where("workspace_id", "=", id).executeTakeFirst(),
    )
    if (found) there.push({ id, name: found.name })
  }
  const chosen = asked ? there.find((it) => it.id === asked) : there.length === 1 ? there[0] : undefined
  if (chosen) return chosen.id
  if (there.length === 0)
    throw new ImportFailure("There is no workspace yet: open the set-up link that the server prints.")
  const list = there.map((it) => `  ${it.id}  ${it.name}`).join("\n")
  throw new ImportFailure(`Say which workspace with --workspace:\n${list}`)
}

/** On a terminal alone: in a log every step would be a line. */
function progressLine(): (share: number) => void {
  if (!process.stderr.isTTY) return () => undefined
  return (share) => void process.stderr.write(`\r${Math.round(share * 100)} % `)
}

async function report({ kind, result, rejected }: ImportDone, dryRun: boolean, to: string | null): Promise<number> {
  const { added, changed, unchanged, rejected: n, contactsAdded } = result.counts
  const along = contactsAdded > 0 ? `, ${contactsAdded} contacts come along` : ""
  const did = dryRun ? "would be added" : "added"
  process.stdout.write(`${kind}: ${added} ${did}, ${changed} changed, ${unchanged} unchanged, ${n} rejected${along}\n`)
  for (const { row, reason } of result.preview.rejected.slice(0, shownReasons)) {
    process.stdout.write(`  row ${row}: ${reason}\n`)
  }
  if (to && n > 0) {
    await writeFile(to, rejected)
    process.stdout.write(`The rejected rows with their reasons: ${to}\n`)
  } else if (n > 0) process.stdout.write("Add --rejected rejected.csv to get the rejected rows with their reasons.\n")
  if (dryRun) process.stdout.write("A dry run: nothing was changed.\n")
  return added + changed + unchanged > 0 ? 0 : 1
}
