// The frame of every practice page: says that it is one, and which address it plays.
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { html, raw } from "hono/html"
import type { Language } from "~src/domain/words"
import { practiceWords } from "./words"

export type Html = ReturnType<typeof html>
type Page = { title: string; plays?: string; body: Html; script?: string; language?: Language }

const file = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
let sheet: string | undefined

/** The tokens of all screens, and what only these pages have. */
export const styleSheet = () => {
  sheet ??= `${file("../../ui/tokens.css")}\n${file("./practice.css")}`
  return sheet
}

export function page({ title, plays, body, script, language = "en" }: Page): Html {
  const words = practiceWords[language]
  return html`<!doctype html>
<html lang="${language}" data-surface="desk">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    ${plays ? html`<meta name="parley-practice" content="${plays}">` : ""}
    <title>${title} · Parley</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/practice/style.css">
  </head>
  <body>
    <header class="label">
      <strong>${words.label}</strong>
      <span>${words.says}</span>
      <nav aria-label="${words.label}"><a href="/practice/">${words.all}</a></nav>
    </header>
    ${body}
    ${script ? html`<script>${raw(script)}</script>` : ""}
  </body>
</html>`
}

/** Allows our own style, and the scripts named by their text. */
export function contentPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ")
  return `default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; script-src ${hashes}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
