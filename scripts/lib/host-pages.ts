// Host pages at their real addresses, answered from files: our own fixtures, and captures where they are at hand.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { BrowserContext } from "playwright-core"
import type { Sidecar } from "~tests/readers/expected"
import { findCaptures, root } from "./paths"

export type HostPage = {
  name: string
  url: string
  html: string
  sidecar: Sidecar
  /** The content security policy it is served with: the strictest unless given, none for null. */
  policy?: string | null
}

export const fixturesFolder = join(root, "tests", "fixtures", "pages")

/** All pages of a folder that have an answer beside them. */
export function pagesOf(folder: string): HostPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html") && existsSync(join(folder, file.replace(/html$/, "json"))))
    .map((file) => {
      const sidecar = JSON.parse(readFileSync(join(folder, file.replace(/html$/, "json")), "utf8")) as Sidecar
      return { name: file.slice(0, -5), url: sidecar.url, html: readFileSync(join(folder, file), "utf8"), sidecar }
    })
}

export const fixture = (name: string): HostPage => {
  const found = pagesOf(fixturesFolder).find((page) => page.name === name)
  if (!found) throw new Error(`no fixture named ${name}`)
  return found
}

/** Captures of one site; null where nobody has them. */
export function capturesOf(site: "linkedin" | "gmail" | "salesnav"): HostPage[] | null {
  const folder = findCaptures()
  return folder ? pagesOf(join(folder, site)) : null
}

/** What the strictest of the host pages send: no foreign frame, no inline script, Trusted Types. */
const strict =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; " +
  "object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'"

/**
 * Answers every request that would leave the machine: the given pages by address, anything else with 404.
 * Later calls add pages and win over earlier ones.
 */
export async function servePages(context: BrowserContext, pages: readonly HostPage[]): Promise<void> {
  const byAddress = new Map(pages.map((page) => [withoutHash(page.url), page]))
  await context.route(/^https:\/\//, async (route) => {
    const page = byAddress.get(withoutHash(route.request().url()))
    if (!page) return route.fallback()
    await route.fulfill({
      status: 200,
      contentType: "text/html; charset=utf-8",
      headers: page.policy === null ? {} : { "content-security-policy": page.policy ?? strict },
      body: page.html,
    })
  })
}

/** Call before `servePages`: what no page answers is not found, and never leaves the machine. */
export async function closeNetwork(context: BrowserContext): Promise<void> {
  await context.route(/^https:\/\//, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "" }))
}

const withoutHash = (url: string) => url.split("#")[0] as string
