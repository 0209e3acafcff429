// The Import room in a real browser on the real server: a file on its way from the drop to the sidebar's accounts.
import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { describe, expect, it } from "vitest"
import { sampleWorkspace } from "~scripts/lib/backend"
import { inWorkspace } from "~src/server/database/transaction"
import { atDesk } from "./at-desk"

const { backend, signIn, visit } = atDesk()

async function open(colorScheme: "light" | "dark"): Promise<Page> {
  const page = await signIn("noor", colorScheme)
  await visit(page, "import", ".import-drop")
  return page
}

const drop = (page: Page, name: string, text: string) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) })

async function faults(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...violations.map((one) => `${where}: ${one.id} ${one.nodes[0]?.target.join(" ")}`),
    ...(over > 0 ? [`${where}: ${over} px too wide`] : []),
  ]
}

const head = '"Account Owner","Account Name","Website","Account ID"'

describe("the Import room", () => {
  it.each(["light", "dark"] as const)(
    "takes a Salesforce export from the drop to the accounts, by keyboard, with nothing for axe to find: %s",
    async (mode) => {
      const page = await open(mode)
      const wrong = await faults(page, "start")
      await drop(page, "book.xlsx", "PK\u0003\u0004")
      await page.getByText("Excel workbook, not a CSV file").waitFor()
      wrong.push(...(await faults(page, "refused")))

      await drop(
        page,
        "south.csv",
        `${head}\n"Ada","Nova ${mode}","nova-${mode}.example",""\n"Ada","Broken","htp:/x",""\n`,
      )
      await page.getByRole("heading", { name: "This is a Salesforce export of accounts" }).waitFor()
      wrong.push(...(await faults(page, "columns")))
      await page.getByRole("button", { name: "Check the file" }).focus()
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { name: "1 account would be added" }).waitFor()
      await page.getByText("The website “htp:/x” is not an address").waitFor()
      wrong.push(...(await faults(page, "checked")))

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Download the rejected rows" }).click(),
      ])
      expect(download.suggestedFilename()).toBe("south-rejected.csv")
      await page.getByRole("button", { name: "Import 1 account" }).focus()
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { name: "Done: 1 account added" }).waitFor()
      wrong.push(...(await faults(page, "done")))
      const stored = await inWorkspace(backend().db, sampleWorkspace, (trx) =>
        trx.selectFrom("accounts").select("data").where("workspace_id", "=", sampleWorkspace).execute(),
      )
      expect(stored.filter(({ data }) => data.domains.includes(`nova-${mode}.example`))).toHaveLength(1)

      await page.getByRole("button", { name: "Import another file" }).click()
      await page.getByText("1 added, 0 changed, 0 unchanged, 1 rejected").first().waitFor()
      wrong.push(...(await faults(page, "history")))
      expect(wrong).toEqual([])
    },
    120_000,
  )

  it("lets columns of any file be named by hand, and knows them the next time", async () => {
    const page = await open("light")
    const text = "Kunde;Netz;Sonst\nWrenfold Kilns;wrenfold-kilns.example;x\n"
    await drop(page, "liste.csv", text)
    await page.getByRole("heading", { name: "Say what this file is" }).waitFor()
    // The guess comes late, as on a busy server: after the columns were named.
    let guess = () => undefined as unknown
    const late = new Promise((named) => {
      guess = () => named(undefined)
    })
    await page.route("**/imports/*/mapping", (route) => late.then(() => route.continue()))
    const guessed = page.waitForResponse("**/imports/*/mapping")
    await page.getByLabel("The file holds").selectOption("accounts")
    await page.getByLabel("What “Kunde” becomes").selectOption("name")
    await page.getByLabel("What “Netz” becomes").selectOption("domains")
    guess()
    await guessed
    await page.getByRole("button", { name: "Check the file" }).click()
    await page.getByRole("heading", { name: "1 account would be added" }).waitFor()
    await page.getByRole("button", { name: "Discard this file" }).click()
    await drop(page, "liste-2.csv", text)
    await page.getByRole("heading", { name: "You imported a file like this before, as accounts" }).waitFor()
    expect(await page.getByLabel("What “Netz” becomes").inputValue()).toBe("domains")
    expect(await page.getByLabel("What “Sonst” becomes").inputValue()).toBe("")
  }, 90_000)
})
