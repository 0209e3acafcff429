// The built desk in a real browser on the real server with the sample workspace: what it shows, opens, sends and refuses.
import type { Page } from "@playwright/test"
import { describe, expect, it } from "vitest"
import { sampleWorkspace } from "~scripts/lib/backend"
import { inWorkspace } from "~src/server/database/transaction"
import { addDrifts } from "~src/server/queries/page-drifts"
import { atDesk } from "./at-desk"

const { backend, context, signIn, visit } = atDesk()

const counted = (text: string) => Number(/^[\d,]+/.exec(text)?.[0].replaceAll(",", ""))
const reportsShown = async (page: Page) => counted(await page.locator("#records").innerText())

describe("the desk in a browser", () => {
  it("fits 1024 pixels", async () => {
    const [out, rep, page] = [await (await context()).newPage(), await signIn("sam"), await signIn("noor")]
    const visits: [Page, string, string][] = [
      [out, "", ".entry-ways"],
      [out, "join#code", "form"],
      [out, "setup#code", "form"],
      [rep, "", ".card"],
      [page, "", ".records-table"],
      [page, "messages", ".messages-table"],
      [page, "messages?message=new", ".message-form"],
      [page, "messages?tab=terms", ".terms-table"],
      [page, "messages?tab=insights", ".insight-list"],
      [page, "ledger", ".ledger-table"],
      [page, "content", ".assets-table"],
      [page, "content?q=retail+benchmark", ".ask-for"],
      [page, "health", ".matrix"],
      [page, "content?asset=new", ".message-form"],
      [page, "content/unmapped", ".queue"],
      [page, "accounts", ".accounts-table"],
      [page, "accounts?edit=new", ".message-form"],
      [page, "accounts/brightwater-foods", ".account-main"],
      [page, "accounts/brightwater-foods?edit=fact-0", ".message-form"],
      [page, "accounts/brightwater-foods?edit=contact-new", ".message-form"],
      [page, "view-as", ".view-as-hits"],
      [page, "view-as?account=brightwater-foods", ".view-as"],
      [page, "audiences", ".segments-table"],
      [page, "audiences?segment=new", ".rule"],
      [page, "members", ".members-table"],
      [page, "settings", ".settings-form"],
      [page, "sites", ".sites-table"],
      [page, "people-data?q=mar", ".people-one"],
      [page, "my-data", ".people-own"],
      [page, "set-aside", "h1"],
    ]
    const wrong: string[] = []
    const look = async (at: Page, name: string) => {
      const over = await at.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wrong.push(`${name}: ${over} px too wide`)
    }
    for (const [at, path, ready] of visits) {
      await visit(at, path, ready)
      await look(at, path)
    }
    await visit(page, "", ".record-open")
    await page.locator(".record-open").first().click()
    await page.locator(".sheet").waitFor()
    await look(page, "a report")
    expect(wrong).toEqual([])
  }, 120_000)

  it("leads with the site that changed its pages, in words, and with how many browsers met that", async () => {
    const page = await signIn("noor")
    await visit(page, "sites", ".sites-table")
    expect(await page.locator("h1").innerText()).toBe("All sites are read as built in")
    const drift = { site: "linkedin", page: "person", how: "silent" }
    const name = { ...drift, field: "person.name", finder: "heading" }
    const where = { workspaceId: sampleWorkspace, today: new Date().toISOString().slice(0, 10) }
    const meet = (drifts: unknown[]) =>
      inWorkspace(backend().db, sampleWorkspace, (trx) => addDrifts(trx, where, drifts))
    await meet([name, { ...drift, field: "company.name", finder: "card" }])
    await meet([name])
    await visit(page, "sites", ".sites-table summary")
    expect(await page.locator("h1").innerText()).toContain("LinkedIn changed its pages: 2 browsers")
    await page.locator(".sites-table summary").first().click()
    await page.getByText("Person page · person.name: heading").waitFor()
  }, 60_000)

  it("erases a person only once their name is typed, and finds them no more", async () => {
    const page = await signIn("noor")
    await visit(page, "people-data?q=winifred", ".people-one")
    await page.locator(".people-one").first().click()
    const person = page.locator(".people-person")
    const name = await page.locator(".people-name").first().innerText()
    await person.getByRole("button", { name: `Erase ${name}` }).click()
    await page.keyboard.type("Somebody else")
    await page.keyboard.press("Enter")
    await person.getByText("That is not the name.").waitFor()
    await person.getByRole("textbox").fill(name.toUpperCase())
    await page.keyboard.press("Enter")
    await person.getByText(`${name} is erased`).waitFor()
    expect(await person.innerText()).toMatch(/entr(y|ies) erased or changed/)
    await expect.poll(() => page.locator(".people-name").filter({ hasText: name }).count()).toBe(0)
  }, 60_000)

  it("opens as many reports as the number says, wherever it stands", async () => {
    const page = await signIn("ada")
    const firsts = ["answer", "reason", "conversation", "asset", "segment", "persona"]
    const numbers: [string, string][] = [
      ["h1 a", "h1 a"],
      ...firsts.map((cut): [string, string] => {
        const row = `section[aria-labelledby="cut-${cut}"] .cut-row:first-child .cut-link`
        return [row, `${row} .cut-n`]
      }),
      ...[1, 2, 3, 4].map((n): [string, string] => {
        const figure = `.figure:nth-child(${n}) .figure-value a`
        return [figure, figure]
      }),
      [".weeks-one:nth-child(3) a", ".weeks-one:nth-child(3) .weeks-n"],
    ]
    for (const [link, number] of numbers) {
      await visit(page, "", ".room[aria-busy=false] .cut-row")
      await page.locator(link).waitFor()
      const n = counted(await page.locator(number).innerText())
      await page.locator(link).click()
      await expect.poll(() => reportsShown(page), { message: link, timeout: 10_000 }).toBe(n)
    }
  }, 120_000)

  it("answers a report by keyboard, keeps it open, and another desk's figures follow by themselves", async () => {
    const [ada, noor] = [await signIn("ada"), await signIn("noor")]
    await visit(noor, "", ".figure-value")
    const waiting = () => noor.locator(".figure:nth-child(2) .figure-value").innerText().then(counted)
    const before = await waiting()
    await visit(ada, "?replied=no&worded=yes", ".record-open")
    await ada.locator(".record-open").first().focus()
    await ada.keyboard.press("Enter")
    await ada.locator(".reply-form textarea").focus()
    await ada.keyboard.type("Thank you: page two carries the new figures.")
    await ada.keyboard.press("Tab")
    await ada.keyboard.press("Tab")
    await ada.keyboard.press("Enter")
    await ada.getByText("Thank you: page two carries the new figures.").waitFor()
    await expect.poll(waiting, { timeout: 15_000 }).toBe(before - 1)
    await ada.keyboard.press("Escape")
    await expect.poll(() => ada.locator(".sheet").count()).toBe(0)
  }, 90_000)

  it("shows both wordings when two people saved one message, and saves the one chosen", async () => {
    const [ada, noor] = [await signIn("ada"), await signIn("noor")]
    await visit(ada, "messages", ".message-open")
    await ada.locator(".message-open").first().click()
    await noor.goto(ada.url())
    const claim = (page: Page) => page.locator(".message-form textarea").first()
    await claim(noor).fill("Noor’s wording for {account}.")
    await claim(ada).fill("Ada’s wording for {account}.")
    await noor.getByRole("button", { name: "Publish", exact: true }).click()
    await noor.getByText("Saved as version").waitFor()
    await ada.getByRole("button", { name: "Publish", exact: true }).click()
    const table = ada.locator(".conflict table")
    await table.waitFor()
    expect(await table.innerText()).toMatch(/Noor’s wording[\s\S]*Ada’s wording/)
    await ada.getByRole("button", { name: "Save mine over it" }).click()
    await ada.getByText("Saved as version").waitFor()
    await expect.poll(() => claim(ada).inputValue()).toBe("Ada’s wording for {account}.")
  }, 90_000)

  it("shows a rep no figures, and says so when a link was used up", async () => {
    const rep = await signIn("sam")
    await visit(rep, "messages", ".card")
    expect(await rep.locator("table, .figure").count()).toBe(0)
    const code = await backend().signInCode("sam")
    const other = await (await context()).newPage()
    for (const path of [`sign-in#${code}`, `join#${code}`]) await visit(other, path, "h1")
    await other.getByRole("textbox").fill("Somebody")
    await other.getByRole("button").click()
    await other.getByText("This link no longer works").waitFor()
  }, 60_000)
})
