// Pages for people: what to do with a pairing link, and the built desk.
import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { serveStatic } from "@hono/node-server/serve-static"
import type { Hono } from "hono"
import { compress } from "hono/compress"
import type { Services } from "../services"
import { guarded } from "./guarded"
import { pairPage, pairScript } from "./pair-page"

const pairHash = createHash("sha256").update(pairScript).digest("base64")
const plain = "base-uri 'none'; form-action 'self'"
const common = `${plain}; frame-ancestors 'none'`
const desk = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'"
const policies = {
  pair: `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${pairHash}'; ${common}`,
  desk: `${desk}; ${common}`,
  // The panel that a page of the desk looks at, and no other page.
  panel: `${desk}; ${plain}; frame-ancestors 'self'`,
}

export function pageRoutes(app: Hono, { settings }: Services): void {
  app.get("/", (c) => c.redirect("/desk"))
  app.get("/pair", guarded(policies.pair), (c) => c.html(pairPage))

  app.use("/desk/panel.html", guarded(policies.panel))
  app.use("/desk/*", guarded(policies.desk), compress())
  app.use("/desk", guarded(policies.desk))
  const files = serveStatic({ root: settings.desk, rewriteRequestPath: (path) => path.replace(/^\/desk/, "") })
  app.get("/desk/*", async (c, next) => {
    const asset = c.req.path.startsWith("/desk/assets/")
    const answer = await files(c, next)
    // Built files carry a hash in their name; the page that names them is asked for each time.
    if (answer) c.res.headers.set("Cache-Control", asset ? "public, max-age=31536000, immutable" : "no-cache")
    return answer
  })
  const page = async () => readFile(join(settings.desk, "index.html"), "utf8").catch(() => null)
  app.on("GET", ["/desk", "/desk/*"], async (c) => {
    if (c.req.path.startsWith("/desk/assets/")) return c.notFound()
    const html = await page()
    c.header("Cache-Control", "no-cache")
    return html ? c.html(html) : c.text("The desk is not built yet: run the build, then load this page again.", 503)
  })
}
