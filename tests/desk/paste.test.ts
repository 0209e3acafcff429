// A pasted document at the built desk: found, completed, saved as drafts, published; a reload loses nothing.
import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { describe, expect, it } from "vitest"
import { signInAtDesk } from "~scripts/lib/desk"
import { atDesk } from "./at-desk"

const document = readFileSync(new URL("../fixtures/documents/northbeam-messaging.txt", import.meta.url), "utf8")
const { backend, signIn, visit } = atDesk()

async function opened(): Promise<Page> {
  const page = await signIn("ada")
  await visit(page, "messages", ".messages-table")
  await page.getByRole("button", { name: "Paste a document" }).click()
  return page
}
const paste = async (page: Page) => {
  await page.getByLabel("The document’s text").fill(document)
  await page.getByRole("button", { name: "Find the messages" }).click()
}
const mine = async () => {
  const { rows } = await (await signInAtDesk(backend())).messages()
  return rows.map(({ message }) => message).filter(({ pillar }) => pillar === "Uptime that pays")
}

describe("a pasted document", () => {
  it("becomes drafts that only the desk has, after a reload too, and is live once published", async () => {
    const page = await opened()
    await paste(page)
    await page.getByRole("heading", { name: "8 messages found" }).waitFor()
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth - innerWidth)).toBe(0)
    // One names its day; of three others the document names month or year alone.
    await page.getByRole("button", { name: "Save 1 draft" }).waitFor()
    await page.getByRole("button", { name: /^Take the first day .* dates$/ }).click()
    await page.getByRole("button", { name: "Save 3 drafts" }).waitFor()

    await page.getByRole("button", { name: "Edit: We believe that a repair" }).click()
    await page.getByLabel("Source", { exact: true }).fill("Own pilot")
    await page.getByLabel("Date of the source").fill("2026-02-03")
    await page.reload()
    await page.getByRole("button", { name: "Save 4 drafts" }).click()
    await page.getByText("4 drafts saved").waitFor()
    const drafts = await mine()
    expect(drafts.map(({ status }) => status)).toEqual(["draft", "draft", "draft", "draft"])
    expect(drafts.find(({ part }) => part === "view")?.proof).toEqual({
      text: "Brightwater’s pilot line ran 118 days without an unplanned stop.",
      source: "Own pilot",
      url: null,
      date: "2026-02-03",
    })

    await page.getByRole("button", { name: "Publish all 4" }).click()
    await page.getByText("4 messages are live").waitFor()
    expect((await mine()).map(({ status }) => status)).toEqual(["live", "live", "live", "live"])
    await page.getByRole("button", { name: "Finish and clear the text" }).click()
    await page.getByRole("button", { name: "Finish without them" }).click()
    await page.getByRole("heading", { name: "Uptime that pays" }).waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  }, 90_000)

  it("is not saved twice: what a message says already is found, marked and left out", async () => {
    const page = await opened()
    await paste(page)
    await expect.poll(() => page.getByText("A message says this already").count()).toBe(4)
    await page.getByText("Nothing to save yet").waitFor()
    await page.getByRole("button", { name: "Make it a message: This document says" }).click()
    await page.getByRole("heading", { name: "9 messages found" }).waitFor()
    expect(await mine()).toHaveLength(4)
  }, 60_000)
})
