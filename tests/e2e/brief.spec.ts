// From the conversation to the page: an output written in the panel stands in the brief, which fits one sheet of paper.
import { expect } from "@playwright/test"
import { fixture } from "~scripts/lib/host-pages"
import { openOverlay } from "~scripts/lib/rep"
import { recognised, sidebar } from "~scripts/lib/sidebar"
import { test } from "./harness"

const company = fixture("linkedin-company")

test("what a rep writes down in the panel stands in the brief, on one page", async ({ rep }) => {
  const here = await rep({ pages: [company], place: "overlay" })
  const page = await here.visit(company)
  const panel = await openOverlay(here, page)
  await recognised(sidebar(panel), "")
  const name = await panel.locator("header h1.heading-account").innerText()
  await panel
    .getByRole("button", { name: /^Reached/ })
    .first()
    .click()
  await panel.getByLabel("Point-of-view statement").fill("Your oldest line decides what the night costs.")
  await expect(panel.locator(".output")).toContainText("Complete: a successful conversation.")
  await expect(panel.locator(".ended .status")).toContainText("Saved")

  const opened = here.launched.context.waitForEvent("page")
  await panel.getByRole("button", { name: "Brief", exact: true }).click()
  const brief = await opened
  await brief.getByRole("heading", { level: 1, name }).waitFor()
  await expect(brief.locator("article")).toContainText("Your oldest line decides what the night costs.")
  await expect(brief.locator(".brief-lines li").first()).toContainText(/\(.+ 20\d\d\)/)
  const session = await here.launched.context.newCDPSession(brief)
  const { data } = await session.send("Page.printToPDF", { preferCSSPageSize: true })
  const sheets = Buffer.from(data, "base64")
    .toString("latin1")
    .match(/\/Type\s*\/Page\b/g)
  expect(sheets).toHaveLength(1)
  // The account is everybody's: whoever looks at it next begins with the first conversation.
  await panel.getByRole("button", { name: "1 Tailored point of view" }).click()
  await expect(sidebar(panel).foot).toContainText("All sent", { timeout: 30_000 })
})
