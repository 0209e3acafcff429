// Pages for readers' tests: opens them as a document and finds the answers beside them.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { Window } from "happy-dom"
import type { Sidecar } from "./expected"

const root = fileURLToPath(new URL("../..", import.meta.url))
export const fixturesAt = join(root, "tests/fixtures/pages")
/** Pages captured from the live sites lie outside the project; undefined where they are not at hand. */
export const capturesAt = [process.env.PARLEY_CAPTURES, resolve(root, "../shared/captures")].find(
  (p) => p && existsSync(p),
)

export type Page = { name: string; html: string; sidecar: Sidecar }

/** All pages of a folder that have an answer beside them. */
export function pagesIn(folder: string): Page[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html") && existsSync(join(folder, file.replace(/html$/, "json"))))
    .map((file) => ({
      name: file.slice(0, -5),
      html: readFileSync(join(folder, file), "utf8"),
      sidecar: JSON.parse(readFileSync(join(folder, file.replace(/html$/, "json")), "utf8")) as Sidecar,
    }))
}

/** A document without scripts, styles or frames running. */
export function open(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableIframePageLoading: true },
  } as ConstructorParameters<typeof Window>[0])
  window.document.write(html)
  return window.document as unknown as Document
}
