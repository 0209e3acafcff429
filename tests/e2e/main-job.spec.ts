// The main job, whole: a page, the right account, a point of view, content, one click, the desk, and the reply in the panel.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect } from "@playwright/test"
import type { TestBackend } from "~scripts/lib/backend"
import { killWorker } from "~scripts/lib/browser"
import { signInAtDesk } from "~scripts/lib/desk"
import { fixture } from "~scripts/lib/host-pages"
import { killBrowser, openOverlay, openSidePanel, type Rep, startRep, until } from "~scripts/lib/rep"
import { firstAsset, recognised, type Sidebar, sidebar } from "~scripts/lib/sidebar"
import { test } from "./harness"

const person = fixture("linkedin-person")
const pages = [person, fixture("linkedin-company"), fixture("gmail-thread")]

/** Within sixty seconds of connectivity, and the ten in which a click can be undone. */
const promised = 70_000

/** Each way of its own rep, so that neither finds the other's answer already given. */
const ways = [
  { thirdPartyCookies: "allowed", member: "sam", name: "Sam Rivers" },
  { thirdPartyCookies: "blocked", member: "priya", name: "Priya Nandan" },
] as const

for (const { thirdPartyCookies, member, name } of ways) {
  test(`with third-party cookies ${thirdPartyCookies}: from the page to the desk once, and back to the panel`, async ({
    backend,
    rep,
  }) => {
    const since = Date.now()
    const here = await rep({ pages, place: "overlay", thirdPartyCookies, member })
    const side = await onPerson(here)
    await expect(side.person).toContainText("Mira Solberg")
    expect(await side.sentences.count()).toBeGreaterThanOrEqual(3)
    await expect(side.at.locator(".pov")).toContainText("Halden Drives")
    const shown = await side.assets.count()
    expect(shown).toBeGreaterThanOrEqual(1)
    expect(shown).toBeLessThanOrEqual(3)

    const title = await click(side, "Used")
    const [report] = await arrived(backend, since, member)
    const desk = await signInAtDesk(backend)
    const { records } = await desk.records("?period=week&subject=asset")
    const mine = records.filter((record) => record.id === report?.id)
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({
      answer: "used",
      by: name,
      asset: { title },
      account: { name: "Halden Drives" },
    })

    await desk.reply(report?.id ?? "", "Good to hear. The figures on page two are new since Monday.")
    await here.send("sync.asked", {})
    await expect(side.at.getByText("The figures on page two are new since Monday.")).toBeVisible({ timeout: 30_000 })
    expect(await backend.reportsOf(member, since)).toHaveLength(1)
  })
}

test("in the side panel, on a company's page", async ({ backend, rep }) => {
  const since = Date.now()
  const here = await rep({ pages, place: "side-panel" })
  const page = await here.visit(fixture("linkedin-company"))
  await page.bringToFront()
  const { panel, close } = await openSidePanel(here)
  const side = sidebar(panel)
  await recognised(side, "Halden Drives")
  await click(side, "Used with edits")
  expect(await arrived(backend, since)).toMatchObject([{ answer: "used-with-edits", subject: "asset" }])
  await close()
})

test("from a thread: the contact, and the verdict on the asset whose link it holds", async ({ backend, rep }) => {
  const since = Date.now()
  const here = await rep({ pages, place: "overlay" })
  const page = await here.visit(fixture("gmail-thread"))
  const side = sidebar(await openOverlay(here, page))
  await recognised(side, "Brightwater Foods")
  await expect(side.person).toContainText("Jonas Abel")
  const inThread = side.at.locator('section[aria-labelledby="in-thread"] li.asset').first()
  await inThread.getByRole("button", { name: /^Used( \d)?$/ }).click()
  await expect(inThread.locator(".status")).toContainText("Saved")
  const reports = await arrived(backend, since)
  expect(reports).toMatchObject([{ answer: "used", subject: "asset" }])
})

test("offline: saved at once, waiting in words, sent by itself when the network is back", async ({ backend, rep }) => {
  const since = Date.now()
  const here = await rep({ pages, place: "overlay" })
  const side = await onPerson(here)
  await backend.line.cut()
  try {
    await click(side, "Out of date")
    await expect(side.foot).toContainText("Waiting for network (1)", { timeout: 40_000 })
    expect(await backend.reportsOf("sam", since)).toHaveLength(0)
  } finally {
    await backend.line.mend()
  }
  expect(await arrived(backend, since)).toMatchObject([{ answer: "out-of-date" }])
  await expect(side.foot).toContainText("All sent")
})

test("with the worker killed before the click", async ({ backend, rep }) => {
  const since = Date.now()
  const here = await rep({ pages, place: "overlay" })
  const side = await onPerson(here)
  await killWorker(here.remote)
  await click(side, "Not relevant here")
  expect(await arrived(backend, since)).toMatchObject([{ answer: "not-relevant" }])
})

test("with the browser killed after “Saved”, offline: sent once when it is started again", async ({ backend, rep }) => {
  const since = Date.now()
  const profile = mkdtempSync(join(tmpdir(), "parley-profile-"))
  // Of a rep of its own: whoever has said "Used" already clicks it in vain.
  const member = "jutta"
  const here = await rep({ pages, place: "overlay", profile, member })
  const side = await onPerson(here)
  await backend.line.cut()
  try {
    await click(side, "Used")
    await killBrowser(here)
  } finally {
    await backend.line.mend()
  }
  const again = await startRep({ pages, profile })
  try {
    expect(await arrived(backend, since, member)).toMatchObject([{ answer: "used", withdrawn: false }])
    await until("the foot to say so", async () => (await again.foot())?.waiting === 0)
    expect(await backend.reportsOf(member, since)).toHaveLength(1)
  } finally {
    await again.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})

async function onPerson(here: Rep): Promise<Sidebar> {
  const page = await here.visit(person)
  const side = sidebar(await openOverlay(here, page))
  await recognised(side, "Halden Drives")
  await side.assets.first().waitFor()
  return side
}

/** Clicks a verdict on the first asset and waits for "Saved". @returns the asset's title */
async function click(side: Sidebar, answer: string): Promise<string> {
  const title = await firstAsset(side)
  const button = side.verdict(title, answer)
  await button.click()
  await expect(side.status(title)).toContainText("Saved")
  await expect(button).toHaveAttribute("aria-pressed", "true")
  return title
}

/** Waits until a report of this test is on the server, and looks again a little later: there is still only one. */
async function arrived(backend: TestBackend, since: number, member = "sam") {
  await until("the report on the server", async () => (await backend.reportsOf(member, since)).length > 0, promised)
  return backend.reportsOf(member, since)
}
