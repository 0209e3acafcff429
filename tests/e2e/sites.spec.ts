// A page that broke is read again once an admin has shipped a fix at the desk: no new build, one sync, and one click takes it back.
import { expect, type Page } from "@playwright/test"
import { fixture, type HostPage } from "~scripts/lib/host-pages"
import { type Rep, until } from "~scripts/lib/rep"
import type { PageFacts } from "~src/domain/page-facts"
import { isStructure } from "~src/domain/structure"
import { inWorkspace } from "~src/server/database/transaction"
import { hostileTables } from "~tests/support/hostile-tables"
import { test } from "./harness"

const whole = fixture("hubspot-company")
/** As after a redesign: the mark that carried the name is another, and the title no longer says it. */
const broken: HostPage = {
  ...whole,
  html: whole.html
    .replaceAll("highlightTitle", "recordHeading")
    .replace(/<title>.*<\/title>/, "<title>HubSpot</title>"),
}
const fix = (version: number) =>
  JSON.stringify({
    ...{ site: "hubspot", version },
    pages: {
      record: { fields: { "record.name": [[{ name: "mended", select: '[data-selenium-test="recordHeading"]' }]] } },
    },
  })

test("a fix shipped at the desk mends a broken page at the next sync, one click takes it back, hostile tables change nothing", async ({
  backend,
  rep,
}) => {
  test.setTimeout(180_000)
  const here = await rep({ member: "dele", place: "side-panel", pages: [broken] })
  const desk = await deskIn(here, await backend.signInCode("noor"), backend.url)
  const nameOnPage = await readName(here)
  await until("the broken page to be read", async () => (await nameOnPage())?.missing.includes("record.name") === true)
  expect((await nameOnPage())?.record?.name).toBeUndefined()
  await until("the drift to be on the desk", async () => {
    await here.send("sync.asked", {})
    await desk.reload()
    await desk.locator(".sites-table").waitFor()
    return (await desk.getByRole("row", { name: "HubSpot" }).innerText()).includes("1, before that 0")
  })

  const tabId = nameOnPage.tabId
  const shown = await here.send("structure.asked", { tabId })
  if (!("text" in shown)) throw new Error(shown.error.message)
  expect(isStructure(shown.text)).toBe(true)
  expect(shown.text).toContain("[data-selenium-test")
  expect(shown.text).not.toMatch(/halden|recordHeading/i)
  expect(await here.send("structure.sent", { tabId })).toEqual({ ok: true })
  await here.send("sync.asked", {})
  await desk.reload()
  await desk.getByText("1 structure sent").click()
  await desk.getByRole("button", { name: "record, read with the built-in finders" }).click()
  await expect(desk.locator(".sheet textarea")).toHaveValue(shown.text)
  await desk.keyboard.press("Escape")

  const steps = () =>
    inWorkspace(backend.db, "northbeam", (trx) =>
      trx.selectFrom("finder_fixes").selectAll().where("workspace_id", "=", "northbeam").orderBy("version").execute(),
    )
  const sheet = desk.locator(".sheet")
  await desk.getByRole("button", { name: "Ship a fix: HubSpot" }).click()
  const kinds = hostileTables("hubspot", 2)
  expect(kinds).toHaveLength(10)
  for (const [kind, text] of kinds) {
    await sheet.getByLabel("Table of finders").fill(text)
    await sheet.getByRole("button", { name: "Check" }).click()
    await expect(sheet.getByText("This table cannot be shipped"), kind).toBeVisible()
    await expect(sheet.getByRole("button", { name: "Ship to everybody" }), kind).toHaveCount(0)
    const forced = await desk.evaluate(
      ([text]) =>
        fetch("/api/desk/sites/hubspot/fixes", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text, from: 1 }),
        }).then(({ status }) => status),
      [text],
    )
    expect([kind, forced]).toEqual([kind, 400])
  }
  expect(await steps()).toEqual([])
  await here.send("sync.asked", {})
  expect((await nameOnPage())?.missing).toContain("record.name")

  await sheet.getByLabel("Table of finders").fill(fix(2))
  await sheet.getByRole("button", { name: "Check" }).click()
  await expect(sheet.getByText("It replaces: record · record.name.")).toBeVisible()
  await sheet.getByRole("button", { name: "Ship to everybody" }).click()
  await expect(desk.getByText("HubSpot: version 2 is on its way to every browser.")).toBeVisible()
  await here.send("sync.asked", {})
  await until("the page to be read again", async () => (await nameOnPage())?.record?.name === "Halden Drives")
  expect((await nameOnPage())?.finders).toBe(2)

  await desk.getByRole("button", { name: "Revert: HubSpot" }).click()
  await expect(desk.getByText("HubSpot is read with the built-in finders again.")).toBeVisible()
  await here.send("sync.asked", {})
  await until("the silence to be back", async () => {
    const facts = await nameOnPage()
    return facts?.finders === 3 && facts.missing.includes("record.name") && facts.record?.name === undefined
  })

  await desk.getByRole("button", { name: "Switch off: HubSpot" }).click()
  await desk.getByRole("button", { name: "Switch off", exact: true }).click()
  await expect(desk.getByText("HubSpot is switched off.")).toBeVisible()
  await here.send("sync.asked", {})
  await until("the site to be off", async () => (await nameOnPage.view())?.kind === "off")
  expect(await nameOnPage.view()).toEqual({ kind: "off", site: "hubspot", why: "paused" })
  expect(await nameOnPage()).toBeNull()

  await desk.getByRole("button", { name: "Switch on: HubSpot" }).click()
  await expect(desk.getByText("HubSpot is switched on.")).toBeVisible()
  await here.send("sync.asked", {})
  await until("the site to be read again", async () => (await nameOnPage())?.missing.includes("record.name") === true)
  expect((await steps()).map((row) => [row.version, row.step, row.contents])).toEqual([
    [2, "shipped", 2],
    [3, "reverted", 1],
    [4, "off", 1],
    [5, "on", 1],
  ])
})

/** The Sites room in a tab of the rep's own browser, signed in as an admin. */
async function deskIn(here: Rep, code: string, url: string): Promise<Page> {
  const desk = await here.launched.context.newPage()
  await desk.goto(`${url}/desk/sign-in#${code}`)
  await desk.waitForURL(/\/desk\/$/)
  await desk.goto(`${url}/desk/sites`)
  await desk.locator(".sites-table").waitFor()
  return desk
}

/** What the background knows of the broken page in its tab. */
async function readName(here: Rep) {
  const tabId = await here.tabOf(await here.visit(broken))
  const facts = async (): Promise<PageFacts | null> => (await here.stateOf(tabId))?.facts ?? null
  return Object.assign(facts, {
    tabId,
    view: async () => (await here.stateOf(tabId))?.view,
  })
}
