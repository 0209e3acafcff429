// The server as a program: `npx tsx src/server/main.ts`.
import type { Db } from "./database/open"
import { practicePages } from "./practice/practice-pages"
import { loadSample } from "./sample/load"
import { readSettings } from "./settings"
import { startServer } from "./start"

const loadSampleToday = async (db: Db) => void (await loadSample(db, new Date().toISOString().slice(0, 10)))
const started = await startServer(readSettings(process.env), { loadSample: loadSampleToday, practice: practicePages() })
if (started.setupLink) process.stdout.write(`\nSet up your workspace, once: ${started.setupLink}\n\n`)

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    started.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}
