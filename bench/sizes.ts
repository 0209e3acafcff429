// How much of each part crosses the wire: gzip of the production build, as shipped.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { siteScripts } from "~scripts/lib/check-manifest"
import { extensionFolder } from "~scripts/lib/paths"
import { suffixesFile } from "~src/domain/match/suffixes-file"
import { against, type Budget } from "./budget"

const zipped = (file: string) => gzipSync(readFileSync(join(extensionFolder, file)), { level: 9 }).length / 1024

type Manifest = {
  background: { service_worker: string }
  web_accessible_resources: { resources: string[] }[]
}

export async function benchSizes(): Promise<Budget[]> {
  const manifest = JSON.parse(readFileSync(join(extensionFolder, "manifest.json"), "utf8")) as Manifest
  const sites = siteScripts.filter((site) => site !== "practice")
  const scripts = sites.map((site) => ({ site, size: zipped(`contents/${site}.js`) }))
  const largest = scripts.reduce((a, b) => (b.size > a.size ? b : a))
  const practice = zipped("contents/practice.js").toFixed(2)
  const files = manifest.web_accessible_resources.flatMap((entry) => entry.resources)
  const { first, later } = panelFiles(files)
  return [
    against(
      "content script, gzip, largest of the sites",
      6,
      largest.size,
      "KB",
      `${largest.site}, of ${scripts.length}; the practice pages, all three readers in one, ours alone: ${practice} KB`,
    ),
    against(
      "panel, gzip",
      95,
      first.reduce((sum, file) => sum + zipped(file), 0),
      "KB",
      `all it loads to show an account: page, script, styles, the longest language; on demand: ${later.map(named).join(", ")}`,
    ),
    against(
      "background, gzip",
      120,
      zipped(manifest.background.service_worker),
      "KB",
      `service worker; it reads ${zipped(suffixesFile).toFixed(1)} KB of public suffixes as it starts`,
    ),
  ]
}

/** What is loaded before an account stands there, and what only a click or another screen asks for. */
function panelFiles(files: string[]): { first: string[]; later: string[] } {
  const page = files.find((file) => file.endsWith(".html")) ?? ""
  const html = readFileSync(join(extensionFolder, page), "utf8")
  const [language = ""] = files.filter((file) => file.startsWith("sidebar-")).sort((a, b) => zipped(b) - zipped(a))
  const first = files.filter((file) => file === page || file === language || html.includes(`/${file}"`))
  return { first, later: files.filter((file) => !first.includes(file)) }
}

const named = (file: string) => `${file.split(".")[0]} ${zipped(file).toFixed(1)} KB`
