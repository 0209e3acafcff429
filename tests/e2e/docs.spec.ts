// The API's description as a page: every route in it, drawn by our own server's files alone, under its strict policy.
import { expect } from "@playwright/test"
import { launch } from "~scripts/lib/browser"
import { test } from "./harness"

test("the page of the API shows every route, asks nobody else, and breaks no policy", async ({ backend }) => {
  const { context, close } = await launch({ extension: null })
  try {
    const page = await context.newPage()
    const wrong: string[] = []
    const elsewhere: string[] = []
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()))
    page.on("pageerror", (error) => wrong.push(error.message))
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(backend.url)) elsewhere.push(request.url())
    })
    await page.goto(`${backend.url}/api/docs`)
    await page.locator(".opblock").first().waitFor()
    const { paths } = (await (await fetch(`${backend.url}/api/openapi.json`)).json()) as {
      paths: Record<string, object>
    }
    const routes = Object.values(paths).reduce((sum, item) => sum + Object.keys(item).length, 0)
    await expect(page.locator(".opblock")).toHaveCount(routes)
    await page.locator(".opblock-summary-control", { hasText: "/api/sync" }).click()
    await expect(page.locator(".opblock.is-open")).toContainText("Events taken, and what changed")
    expect(wrong).toEqual([])
    expect(elsewhere).toEqual([])
  } finally {
    await close()
  }
})
