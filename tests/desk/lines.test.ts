// Insights at the built desk: written with their words counted, found, retired while the form stays, and brought back.
import { expect, it } from "vitest"
import { atDesk } from "./at-desk"

const { signIn, visit } = atDesk()

it("an insight is refused above ninety words, saved, found, retired without losing what is typed, and used again", async () => {
  const page = await signIn("ada")
  await visit(page, "messages?tab=insights", ".insight-list")
  await page.getByRole("button", { name: "New insight" }).click()
  await page.getByLabel("What the buyer has not seen").fill("Spare parts are ordered by fear.")
  await page.getByLabel("Evidence").fill("41 of 52 stores hold a part nobody has asked for in six years.")
  await page.getByLabel("Source", { exact: true }).fill("Own count")
  await page.getByLabel("Date of the source").fill("2026-03-01")
  await page.getByLabel("What it means here").fill("word ".repeat(80))
  await page.getByLabel("Question to ask").fill("Which part would you not dare to scrap?")
  await page.getByText("108 words: 18 words too many.").waitFor()
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.getByText("Too long by 18 words.").waitFor()
  await page.getByLabel("What it means here").fill("A store is a list of old stops.")
  await page.getByText("36 words of 90.").waitFor()
  await page.getByRole("button", { name: "Save", exact: true }).click()

  await page.getByPlaceholder("Search insights").fill("ordered by fear")
  await expect.poll(() => page.locator(".insight").count()).toBe(1)
  await page.getByRole("button", { name: "Edit: Spare parts" }).click()
  await page.getByLabel("Evidence").fill("42 of 52 stores.")
  await page.getByRole("button", { name: "Retire", exact: true }).click()
  await page.getByText("Retired: no sidebar uses it.").waitFor()
  expect(await page.getByLabel("Evidence").inputValue()).toBe("42 of 52 stores.")
  await page.getByRole("button", { name: "Use it again" }).click()
  await page.getByText(/^Kept here; sidebars/).waitFor()
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.locator(".insight", { hasText: "42 of 52 stores." }).waitFor()
  expect(await page.locator(".insight .ui-tag", { hasText: "Retired" }).count()).toBe(0)
}, 60_000)
