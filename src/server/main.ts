// The server as a program: `npx tsx src/server/main.ts`.
import { readSettings } from "./settings"
import { startServer } from "./start"

const started = await startServer(readSettings(process.env))
if (started.setupLink) process.stdout.write(`\nSet up your workspace, once: ${started.setupLink}\n\n`)

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    started.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}
