// The rooms in which a company keeps what is its own, at the real desk, and what a rep's browser makes of it.
import { expect, type Page } from "@playwright/test"
import type { TestBackend } from "~scripts/lib/backend"
import { openOverlay, type Rep, until } from "~scripts/lib/rep"
import { recognised, sidebar } from "~scripts/lib/sidebar"
import { inWorkspace } from "~src/server/database/transaction"
import type { FeedbackFigures } from "~src/wire/desk"
import { test } from "./harness"

/** The desk in a tab of the rep's own browser, signed in as somebody else. */
async function deskIn(here: Rep, backend: TestBackend, memberId: string): Promise<Page> {
  const desk = await here.launched.context.newPage()
  await desk.goto(`${backend.url}/desk/sign-in#${await backend.signInCode(memberId)}`)
  await desk.waitForURL(/\/desk\/$/)
  return desk
}
const found = async (here: Rep, query: string) => {
  const answer = await here.send("account.searched", { query })
  return "hits" in answer ? answer.hits.map((hit) => hit.name) : []
}

test("an account added at the desk and given a fact is in a rep's browser at its next sync", async ({
  backend,
  rep,
}) => {
  const here = await rep({ member: "oona" })
  const desk = await deskIn(here, backend, "ada")
  await desk.goto(`${backend.url}/desk/accounts`)
  await desk.getByRole("button", { name: "New account" }).click()
  await desk.getByLabel("Name", { exact: true }).fill("Quillmark Pumps")
  await desk.getByLabel("Domains").fill("https://www.quillmark-pumps.example/about")
  await desk.getByRole("button", { name: "Save", exact: true }).click()
  await desk.getByRole("heading", { level: 1, name: "Quillmark Pumps" }).waitFor()

  await desk.getByRole("button", { name: "Add a fact" }).click()
  await desk.getByLabel("What it is about").fill("Plants")
  await desk.getByLabel("The fact").fill("three plants")
  await desk.getByRole("button", { name: "Save", exact: true }).click()
  await expect(desk.getByLabel("Source", { exact: true })).toBeFocused()
  await desk.getByLabel("Source", { exact: true }).fill("Annual report, page 4")
  await desk.getByRole("button", { name: "Save", exact: true }).click()
  await expect(desk.locator(".account-facts")).toContainText("three plants")

  await here.send("sync.asked", {})
  await until("the account to be here", async () => (await found(here, "Quillmark")).includes("Quillmark Pumps"))
  const known = await inWorkspace(backend.db, "northbeam", (trx) =>
    trx
      .selectFrom("accounts")
      .select("data")
      .where("workspace_id", "=", "northbeam")
      .orderBy("seq", "desc")
      .limit(1)
      .execute(),
  )
  expect(known[0]?.data).toMatchObject({
    domains: ["quillmark-pumps.example"],
    facts: [{ key: "plants", value: "three plants", source: "Annual report, page 4" }],
  })
  await desk.goto(`${backend.url}/desk/accounts?q=quillmark-p`)
  await expect(desk.locator(".accounts-table tbody tr")).toHaveCount(1)
})

test("an unmapped asset, mapped by keyboard alone, is recommended to a rep after the next sync", async ({
  backend,
  rep,
}) => {
  const here = await rep({ member: "marcus", place: "overlay" })
  const desk = await deskIn(here, backend, "ada")
  await desk.goto(`${backend.url}/desk/content`)
  await desk.getByRole("button", { name: "New asset" }).click()
  const title = "Seven questions before a gearbox stops"
  await desk.getByLabel("Title", { exact: true }).fill(title)
  await desk.getByLabel("Link", { exact: true }).fill("javascript:alert(1)")
  await desk.getByRole("button", { name: "Save", exact: true }).click()
  await expect(desk.getByText("This is not a web address")).toBeVisible()
  await desk.getByLabel("Link", { exact: true }).fill("https://content.northbeam.example/a/seven-questions")
  await desk.getByRole("button", { name: "Save", exact: true }).click()
  await expect(desk.locator(".sheet")).toHaveCount(0)

  await desk.goto(`${backend.url}/desk/content/unmapped`)
  const mine = desk.getByRole("form", { name: title })
  await until("the new one's turn", async () => {
    if (await mine.isVisible()) return true
    await desk.keyboard.press("s")
    return false
  })
  await desk.keyboard.press("1")
  await expect(mine.getByRole("checkbox", { name: "1 Tailored point of view" })).toBeChecked()
  await desk.keyboard.press("Enter")
  await expect(desk.getByText(`Mapped: ${title}`)).toBeVisible()

  // Everything else gives way, so that what is recommended can only be this.
  const others = await inWorkspace(backend.db, "northbeam", (trx) =>
    trx.selectFrom("assets").select(["id", "data"]).where("workspace_id", "=", "northbeam").execute(),
  )
  const ids = others.filter((row) => row.data.title !== title && !row.data.withdrawn).map((row) => row.id)
  const bulk = (withdrawn: boolean) =>
    desk.evaluate(
      ([ids, withdrawn]) =>
        fetch("/api/desk/assets/changes", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ids, change: { kind: "withdraw", withdrawn } }),
        }).then((answer) => answer.status),
      [ids, withdrawn] as const,
    )
  expect(await bulk(true)).toBe(200)
  try {
    await here.send("sync.asked", {})
    const page = await here.visit(`${backend.url}/practice/linkedin/in/runa-fossdal/`)
    const side = sidebar(await openOverlay(here, page))
    await side.account.or(side.question).or(side.at.locator("#none")).first().waitFor()
    if (await side.question.isVisible()) await recognised(side, "Halden Drives")
    // Others may have taken this account further, and the asset is mapped to the first conversation alone.
    await side.at.getByRole("button", { name: "1 Tailored point of view" }).click()
    await until("the new asset, and nothing else, to be recommended", async () => {
      await here.send("sync.asked", {})
      const shown = await side.titles.allInnerTexts()
      return shown.length === 1 && shown[0]?.includes(title) === true
    })
  } finally {
    expect(await bulk(false)).toBe(200)
  }
})

test("another time zone says what it moves before it is saved, and the weeks are counted again", async ({
  backend,
  rep,
}) => {
  const here = await rep({ member: "dele" })
  const desk = await deskIn(here, backend, "noor")
  const weeks = async () => {
    const answer = await desk.request.get(`${backend.url}/api/desk/feedback/figures?period=year`)
    return ((await answer.json()) as FeedbackFigures).cuts.week.map(({ key, n }) => ({ key, n }))
  }
  const sum = (list: { n: number }[]) => list.reduce((n, week) => n + week.n, 0)
  const before = await weeks()
  const choose = async (zone: string) => {
    await desk.goto(`${backend.url}/desk/settings`)
    await desk.getByLabel("Time zone").selectOption(zone)
    const says = desk.locator(".settings-group", { hasText: "Time zone" }).locator(".ui-notice")
    await expect(says).toContainText(/\d+ of [\d,]+ reports/)
    const moving = Number(/(\d+) of/.exec(await says.innerText())?.[1])
    await desk.getByRole("button", { name: "Save settings" }).click()
    await expect(desk.getByText("Saved. Sidebars get it at their next sync.")).toBeVisible()
    return moving
  }
  try {
    expect(await choose("Pacific/Pago_Pago")).toBeGreaterThan(0)
    const after = await weeks()
    expect(after).not.toEqual(before)
    expect(sum(after)).toBe(sum(before))
  } finally {
    await choose("Europe/Copenhagen")
  }
  expect(await weeks()).toEqual(before)
})
