// `npm start`: the server with the sample workspace and, where there is a display, Chromium on the practice pages, paired.
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { build } from "./build"
import { type Backend, openBackend } from "./lib/backend"
import { extensionFolder, root } from "./lib/paths"
import { isFree } from "./lib/ports"
import { openOverlay, pair, startRep } from "./lib/rep"

const rep = "sam"
const marketer = "ada"
const port = Number(process.env.PORT || 8787)
const data = join(root, process.env.PARLEY_DATA || "data", "sample")

if (!(await isFree(port))) {
  console.error(`Port ${port} is taken: another Parley may be running. Stop it, or choose one: PORT=8790 npm start`)
  process.exit(1)
}
await build()
console.log("Starting the server with the sample workspace…")
const url = (process.env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, "")
const backend = await openBackend({ data, port, url, sample: true, logLevel: process.env.LOG_LEVEL ?? "warn" })
const started: { close: () => Promise<void> }[] = [backend]
let stopping = false
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop())

if (hasDisplay()) await showBrowser(backend)
await say(backend)
createInterface({ input: process.stdin }).on("line", () => void say(backend))

function hasDisplay(): boolean {
  if (process.env.PARLEY_HEADLESS) return false
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The rep's browser: its profile stays, so that a second start finds it paired. */
async function showBrowser({ url, pairLink }: Backend): Promise<void> {
  const profile = join(data, "browser")
  mkdirSync(profile, { recursive: true })
  const here = await startRep({
    profile,
    headless: false,
    viewport: null,
    online: true,
    ownSignals: true,
    args: ["--window-size=1440,900"],
  })
  started.unshift(here)
  here.launched.context.on("close", () => void stop())
  const foot = await here.foot()
  if (!foot?.member) await pair(here, await pairLink(rep))
  await here.send("place.chosen", { site: "practice", place: "overlay" })
  const first = await here.visit(`${url}/practice`)
  const person = await here.visit(`${url}/practice/linkedin/in/mira-solberg/`)
  await openOverlay(here, person)
  const wanted = [first, person]
  for (const page of here.launched.context.pages()) if (!wanted.includes(page)) await page.close()
}

async function say({ url, pairLink, signInCode }: Backend): Promise<void> {
  console.log(`
Parley is running with the sample workspace of Northbeam, an invented company.

  Desk, as the marketer Ada Lindqvist   ${url}/desk/sign-in#${await signInCode(marketer)}
  Practice pages                        ${url}/practice
  Pairing link, as the rep Sam Rivers   ${await pairLink(rep)}

Both links work once, for ten minutes; press Enter for new ones. Ctrl-C stops everything.`)
  if (started.length > 1) return
  console.log(`
There is no display here, so no browser was opened. To see it, in Chrome or Chromium: open chrome://extensions, turn on
developer mode, "Load unpacked", choose ${extensionFolder}, paste the pairing link on the page that opens, turn
on the practice pages, and open one. \`npm run tour\` does the whole round without a display and leaves pictures.`)
}

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  console.log("\nStopping…")
  for (const one of started) await one.close().catch((error: unknown) => console.error(error))
  process.exit(0)
}
