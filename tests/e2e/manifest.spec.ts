// The built manifest: every site off until turned on, and an installation that asks for nothing.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { launch, openOwnPage } from "~scripts/lib/browser"
import { checkManifest, type Manifest } from "~scripts/lib/check-manifest"
import { extensionFolder } from "~scripts/lib/paths"

const manifest = JSON.parse(readFileSync(join(extensionFolder, "manifest.json"), "utf8")) as Manifest

test("names no site as its own: no content_scripts, no host_permissions", () => {
  expect(manifest.content_scripts).toBeUndefined()
  expect(manifest.host_permissions).toBeUndefined()
  checkManifest(extensionFolder, manifest)
})

test("the check refuses a manifest with a site, with every site, or with one permission more", () => {
  const broken: Partial<Manifest>[] = [
    { host_permissions: ["https://*.linkedin.com/*"] },
    { content_scripts: [{ matches: ["https://*.linkedin.com/*"] }] },
    { optional_host_permissions: ["<all_urls>"] },
    { permissions: [...(manifest.permissions ?? []), "tabs"] },
  ]
  for (const change of broken) expect(() => checkManifest(extensionFolder, { ...manifest, ...change })).toThrow()
})

test("Chrome warns of nothing when it is installed, and asks before a site is turned on", async () => {
  const launched = await launch({ granted: [] })
  try {
    const page = await openOwnPage(launched, "tabs/welcome.html")
    const warnings = await page.evaluate(
      (text) =>
        new Promise((done) => chrome.management.getPermissionWarningsByManifest(text, (warnings) => done(warnings))),
      JSON.stringify(manifest),
    )
    expect(warnings).toEqual([])
    expect(await page.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] })
    const broader = await page.evaluate(
      (text) => new Promise((done) => chrome.management.getPermissionWarningsByManifest(text, (all) => done(all))),
      JSON.stringify({ ...manifest, host_permissions: ["https://*.linkedin.com/*"] }),
    )
    expect(broader, "the same question does find a warning where there is one").not.toEqual([])
  } finally {
    await launched.close()
  }
})
