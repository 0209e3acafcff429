// Chromium with the built extension: sites granted without the prompt, cookies as asked, nothing leaves the machine.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BrowserContext, chromium, type Page } from "playwright-core"
import { findChromium } from "./chromium.mjs"
import { extensionId } from "./extension-id"
import { extensionFolder } from "./paths"

export type LaunchOptions = {
  /** Match patterns of sites, as the manifest offers them; all of them when left out. */
  granted?: readonly string[]
  thirdPartyCookies?: "allowed" | "blocked"
  headless?: boolean
  /** Kept after closing when given; else a temporary folder that goes with the browser. */
  profile?: string
  extension?: string | null
  viewport?: { width: number; height: number } | null
  colorScheme?: "light" | "dark"
  /** Names resolve on loopback alone unless this is true. */
  online?: boolean
  args?: readonly string[]
  /** Whoever stops on signals in an order of its own keeps Playwright from ending the process first. */
  ownSignals?: boolean
}

export type Launched = {
  context: BrowserContext
  id: string
  profile: string
  /** The address of one of the extension's own files. */
  url: (path: string) => string
  close: () => Promise<void>
}

/** Launches once to make the profile, writes the grants into it, and launches again. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "parley-profile-"))
  const folder = options.extension === null ? null : copyOf(options.extension ?? extensionFolder, profile)
  const manifest = folder ? readManifest(folder) : null
  const id = manifest?.key ? extensionId(manifest.key) : ""
  const granted = options.granted ?? manifest?.optional_host_permissions ?? []
  if (!isPrepared(profile, id)) {
    const first = await open(profile, folder, { ...options, headless: true })
    if (id) await workerOf(first, id)
    await first.close()
  }
  prepare(profile, id, granted, options.thirdPartyCookies ?? "blocked")
  const context = await open(profile, folder, options)
  if (id) await workerOf(context, id)
  return {
    context,
    id,
    profile,
    url: (path) => `chrome-extension://${id}/${path}`,
    close: async () => {
      await context.close().catch(() => undefined)
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** A browser keeps the build that it was started with, whatever is built meanwhile. */
function copyOf(extension: string, profile: string): string {
  const folder = join(profile, "parley-extension")
  rmSync(folder, { recursive: true, force: true })
  cpSync(extension, folder, { recursive: true })
  return folder
}

type Manifest = { key?: string; optional_host_permissions?: string[] }
const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest

function open(profile: string, folder: string | null, options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error("no Chromium: run `node scripts/set-up.mjs --browser`")
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? "light",
    locale: "en-GB",
    ...(options.ownSignals ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {}),
    // Playwright's own pages would otherwise hide what an installed extension is not allowed to see.
    ignoreDefaultArgs: ["--disable-component-extensions-with-background-pages"],
    args: [
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : ["--disable-extensions"]),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.online ? [] : ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1"]),
      // A second way in, for what Playwright itself does not show: Chrome's side panel.
      "--remote-debugging-port=0",
      "--no-first-run",
      "--no-default-browser-check",
      ...(options.args ?? []),
    ],
  })
}

/** Waits until the extension's worker has run once. */
async function workerOf(context: BrowserContext, id: string): Promise<void> {
  const running = () => context.serviceWorkers().some((worker) => worker.url().includes(id))
  if (running()) return
  await context.waitForEvent("serviceworker", { predicate: (worker) => worker.url().includes(id), timeout: 15_000 })
}

// biome-ignore lint/suspicious/noExplicitAny: a browser's own file, of no declared shape
type Preferences = any
const preferencesOf = (profile: string) => join(profile, "Default", "Preferences")

function isPrepared(profile: string, id: string): boolean {
  try {
    const settings = JSON.parse(readFileSync(preferencesOf(profile), "utf8")).extensions?.settings
    return id === "" || Boolean(settings?.[id])
  } catch {
    return false
  }
}

/** What a click on "Allow" in Chrome's own prompt would have written. */
function prepare(profile: string, id: string, granted: readonly string[], cookies: "allowed" | "blocked"): void {
  const file = preferencesOf(profile)
  const preferences: Preferences = JSON.parse(readFileSync(file, "utf8"))
  preferences.profile = {
    ...preferences.profile,
    cookie_controls_mode: cookies === "blocked" ? 1 : 0,
    exit_type: "Normal",
  }
  const settings = id ? preferences.extensions.settings[id] : null
  for (const list of ["granted_permissions", "active_permissions", "runtime_granted_permissions"]) {
    if (!settings) break
    const permissions = { api: [], manifest_permissions: [], scriptable_host: [], ...settings[list] }
    settings[list] = { ...permissions, explicit_host: [...granted] }
  }
  writeFileSync(file, JSON.stringify(preferences))
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(launched: Launched, path: string): Promise<Page> {
  const page = await launched.context.newPage()
  await page.goto(launched.url(path))
  return page
}

/** Ends every service worker, as Chrome does after thirty idle seconds. `page` is a page of the extension. */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send("ServiceWorker.enable")
  await session.send("ServiceWorker.stopAllWorkers")
  await session.detach()
}
