// `npm run restore -- <file>`: puts the database back to a backup, with the server stopped.
import { resolve } from "node:path"
import { BackupFailure } from "../backup/failure"
import { restoreBackup, standing } from "../backup/restore-backup"
import { runCommand, withDatabase } from "./command"

const usage = `Say which file: npm run restore -- parley-2026-01-31.backup
With --replace after it, where the database holds something already: all of it goes.
`

await runCommand(async (settings, words) => {
  const replace = words.includes("--replace")
  const [file, ...more] = words.filter((word) => word !== "--replace")
  if (!file || more.length > 0) {
    process.stderr.write(usage)
    return 2
  }
  const path = resolve(process.env.INIT_CWD ?? "", file)
  const { head, tables, rows } = await withDatabase({ settings, beside: false }, async (db) => {
    const there = await standing(db)
    if (there.workspaces + there.events > 0 && !replace) {
      throw new BackupFailure(
        `This database holds ${there.workspaces} workspace(s) and ${there.events} events. A restore puts the backup in their
place: save them with \`npm run backup\`, then run this again with --replace. Nothing was changed.`,
      )
    }
    return restoreBackup(db, path)
  })
  const saved = new Date(head.at).toISOString().slice(0, 16).replace("T", " ")
  process.stdout.write(`Restored ${rows} rows of ${tables.length} tables as they stood on ${saved} UTC (schema ${head.schema}).
Every browser fetches everything anew at its next sync and sends again what it sent in the last thirty days.
Links that were open no longer work. Look at the members: what was changed after the backup is undone there too.
`)
  return 0
})
