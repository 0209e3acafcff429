// The server as a program: `npx tsx src/server/main.ts`.
import type { Db } from "./database/open"
import { practicePages } from "./practice/practice-pages"
import { loadSample } from "./sample/load"
import { readSettings, SettingsFailure } from "./settings"
import { startServer } from "./start"

const loadSampleToday = async (db: Db) => void (await loadSample(db, new Date().toISOString().slice(0, 10)))
const started = await start()
if (started.setupLink) process.stdout.write(`\nSet up your workspace, once: ${started.setupLink}\n\n`)

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    started.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

async function start() {
  try {
    return await startServer(readSettings(process.env), { loadSample: loadSampleToday, practice: practicePages() })
  } catch (error) {
    const { code, message, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number }
    if (error instanceof SettingsFailure) process.stderr.write(`${message}\n`)
    else if (code === "EADDRINUSE") process.stderr.write(`Port ${port} on ${address} is taken: PORT names another.\n`)
    else throw error
    process.exit(1)
  }
}
