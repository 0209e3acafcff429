// Makes a fresh checkout ready to run: packages from the lockfile and, with --browser, a Chromium. Needs Node alone.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { findChromium } from "./lib/chromium.mjs"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const started = Date.now()
let worked = false

checkNode()
installPackages()
if (process.argv.includes("--browser")) await installBrowser()
if (worked) say(`ready after ${((Date.now() - started) / 1000).toFixed(0)} s`)

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > 20 || (major === 20 && minor >= 11)) return
  fail(`Parley needs Node 20.11 or newer; this is ${process.versions.node}.`)
}

/** npm writes `node_modules/.package-lock.json` last, so its age says whether an install was finished. */
function installPackages() {
  const done = join(root, "node_modules", ".package-lock.json")
  const stamp = join(root, "node_modules", ".parley-lock")
  const lock = readFileSync(join(root, "package-lock.json"), "utf8")
  if (existsSync(done)) {
    if (existsSync(stamp) ? readFileSync(stamp, "utf8") === lock : age(done) >= age(join(root, "package-lock.json"))) {
      return
    }
  }
  say("installing packages (npm ci)")
  run(npm(), ["ci", "--no-fund", "--no-audit", "--loglevel=error"]) ||
    fail("npm ci did not succeed; its words stand above.")
  writeFileSync(stamp, lock)
}

async function installBrowser() {
  if (findChromium()) return
  say("no Chromium found; fetching Playwright's own")
  if (
    run(process.execPath, [join(root, "node_modules", "playwright-core", "cli.js"), "install", "chromium"]) &&
    findChromium()
  )
    return
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("that download did not work; installing Debian's chromium")
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }
    run("apt-get", ["update", "-qq"], quiet)
    if (run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet) && findChromium()) return
  }
  fail(
    "No Chromium here, and none could be installed. Install Chromium (Debian: `apt-get install chromium`; elsewhere: " +
      "`npx playwright install --with-deps chromium`) or name one in PARLEY_CHROMIUM. Google Chrome will not do: it " +
      "refuses to load an unpacked extension from the command line.",
  )
}

function run(command, args, options = {}) {
  worked = true
  mkdirSync(join(root, "node_modules"), { recursive: true })
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options })
  return status === 0
}

function npm() {
  return process.platform === "win32" ? "npm.cmd" : "npm"
}

function age(file) {
  return statSync(file).mtimeMs
}

function say(text) {
  process.stdout.write(`set-up: ${text}\n`)
}

function fail(text) {
  process.stderr.write(`set-up: ${text}\n`)
  process.exit(1)
}
