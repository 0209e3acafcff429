import { serve } from "@hono/node-server"
import { chromium } from "@playwright/test"
import { Hono } from "hono"
import { practicePages } from "~src/server/practice/practice-pages"
import { threads } from "~src/server/practice/content"
import AxeBuilder from "@axe-core/playwright"
const app = new Hono().route("/practice", practicePages())
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" })
await new Promise((r) => server.once("listening", r))
const port = (server.address() as { port: number }).port
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] })
for (const scheme of ["light", "dark"] as const) {
  const context = await browser.newContext({ viewport: { width: 1180, height: 900 }, colorScheme: scheme })
  const page = await context.newPage()
  page.on("console", (m) => console.log(m.text()))
  const go = async (name: string, path: string) => { await page.goto(`http://127.0.0.1:${port}/practice/${path}`); await page.screenshot({ path: `/tmp/pr-${name}-${scheme}.png`, fullPage: true }); const r = await new AxeBuilder({ page }).analyze(); console.log(name, scheme, r.violations.map((v) => v.id + ":" + v.nodes.map((n) => n.html.slice(0, 120)).join("|"))) }
  await go("index", ""); await go("person", "linkedin/in/mira-solberg/"); await go("company", "linkedin/company/halden-drives/"); await go("mail", `gmail/#inbox/${threads[0]!.id}`); await go("record", "salesforce/lightning/r/Account/001NB0000000002YAA/view"); await go("inbox", "gmail/")
}
await browser.close(); server.close()
