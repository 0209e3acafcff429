// The API's description as a page: swagger-ui from our own server, with nothing from anywhere else.
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { Hono } from "hono"
import { compress } from "hono/compress"
import { guarded } from "./guarded"

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: the API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`

/** Read only: trying a route out would need a token in the page. No outside validator is asked. */
const start = `SwaggerUIBundle({
  url: "/api/openapi.json", dom_id: "#api", supportedSubmitMethods: [], validatorUrl: null, docExpansion: "list", deepLinking: true,
})
`

const files = { "swagger-ui.css": "text/css", "swagger-ui-bundle.js": "text/javascript" } as const

export function docsRoutes(app: Hono): void {
  const find = createRequire(import.meta.url).resolve
  const shrink = compress()
  app.get("/api/docs", guarded(policy), (c) => c.html(page))
  app.get("/api/docs/start.js", guarded(policy), (c) => c.body(start, 200, { "Content-Type": "text/javascript" }))
  for (const [name, type] of Object.entries(files)) {
    app.get(`/api/docs/${name}`, guarded(policy), shrink, async (c) => {
      const text = await readFile(find(`swagger-ui-dist/${name}`), "utf8")
      return c.body(text, 200, { "Content-Type": type, "Cache-Control": "public, max-age=3600" })
    })
  }
}
