// Where a Chromium that may load an unpacked extension is found; the one place that knows. Needs Node alone.
import { existsSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"

const debian = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/lib/chromium/chromium", "/snap/bin/chromium"]
const inside = {
  linux: ["chrome-linux64/chrome", "chrome-linux/chrome"],
  darwin: [
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["chrome-win64/chrome.exe", "chrome-win/chrome.exe"],
}

/**
 * Finds the browser: PARLEY_CHROMIUM, the system's Chromium, then the newest of Playwright's own.
 * @returns {string | null} the path of the program, or null where there is none
 */
export function findChromium() {
  const named = process.env.PARLEY_CHROMIUM
  if (named) return existsSync(named) ? named : null
  return debian.find((path) => existsSync(path)) ?? playwrights().find((path) => existsSync(path)) ?? null
}

function playwrights() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || playwrightCache()
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => (inside[process.platform] ?? []).map((path) => join(cache, name, path)))
}

function playwrightCache() {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "ms-playwright")
  if (process.platform === "win32") return join(process.env.LOCALAPPDATA ?? homedir(), "ms-playwright")
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "ms-playwright")
}
