// `npm run backup -- <file>`: saves the whole database in one file, while the server runs or not.
import { resolve } from "node:path"
import { writeBackup } from "../backup/write-backup"
import { runCommand, withDatabase } from "./command"

await runCommand(async (settings, words) => {
  const [file, ...more] = words
  if (!file || more.length > 0) {
    process.stderr.write("Say where to: npm run backup -- parley-2026-01-31.backup\n")
    return 2
  }
  const path = resolve(process.env.INIT_CWD ?? "", file)
  const { head, tables, rows } = await withDatabase({ settings, beside: true }, (db) => writeBackup(db, path))
  const events = tables.find((table) => table.table === "events")?.rows ?? 0
  process.stdout.write(`${path}: ${rows} rows of ${tables.length} tables, ${events} events; schema ${head.schema}\n`)
  return 0
})
