// Finishes what the bundler made: sites become optional, their scripts get stable names, the panel's files become loadable.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import { basename, join, posix } from "node:path"
import { suffixes } from "~src/domain/match/suffixes"
import { suffixesFile } from "~src/domain/match/suffixes-file"
import { checkManifest, type Manifest } from "./check-manifest"
import { extensionId } from "./extension-id"
import { nameStyles } from "./name-styles"
import { root } from "./paths"

const panelPage = "tabs/panel.html"

/** Changes the built extension in `folder` and checks it. Throws, naming what is wrong, rather than leave a broken one. */
export async function finishExtension(folder: string): Promise<{ id: string; files: number; bytes: number }> {
  const file = join(folder, "manifest.json")
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest
  const sites = moveContentScripts(folder, manifest)
  nameStyles(folder, filesUnder(folder))
  const pages = filesUnder(folder).filter((path) => path.endsWith(".html"))
  for (const page of pages) tidyPage(join(folder, page))
  manifest.optional_host_permissions = sites
  manifest.web_accessible_resources = [
    { resources: [panelPage, ...loadedBy(folder, panelPage)], matches: sites, use_dynamic_url: true },
  ]
  // The bundler drops the one and cannot resolve the other when they stand in its own manifest.
  manifest.options_ui = { page: "tabs/welcome.html", open_in_tab: true }
  manifest.storage = { managed_schema: "managed-schema.json" }
  cpSync(join(root, "assets", "managed-schema.json"), join(folder, "managed-schema.json"))
  writeFileSync(join(folder, suffixesFile), suffixes)
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
  checkManifest(folder, manifest)
  const files = filesUnder(folder)
  return {
    id: extensionId(manifest.key ?? ""),
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  }
}

/** @returns the sites' match patterns, as host permissions */
function moveContentScripts(folder: string, manifest: Manifest): string[] {
  const scripts = manifest.content_scripts ?? []
  delete manifest.content_scripts
  mkdirSync(join(folder, "contents"), { recursive: true })
  for (const { js = [], css = [] } of scripts) {
    if (js.length !== 1 || css.length > 0)
      throw new Error(`a site is one script and no style: ${[...js, ...css].join(", ")}`)
    const [from = ""] = js
    renameSync(join(folder, from), join(folder, "contents", `${basename(from).split(".")[0]}.js`))
  }
  return [...new Set(scripts.flatMap((script) => script.matches.map(asHostPermission)))].sort()
}

/** A permission is given for hosts: the path of a match pattern does not count. */
function asHostPermission(match: string): string {
  const parts = /^([^:]+:\/\/[^/]+)\//.exec(match)
  if (!parts) throw new Error(`not a match pattern for a site: ${match}`)
  return `${parts[1]}/*`
}

/** The bundler appends its own mount point even where the template has one; the first, with the skeleton in it, stays. */
function tidyPage(file: string): void {
  const mount = '<div id="__plasmo"></div>'
  const html = readFileSync(file, "utf8")
  if (html.split('id="__plasmo"').length <= 2) return
  const last = html.lastIndexOf(mount)
  if (last < 0) throw new Error(`${file}: two mount points, and none is empty`)
  writeFileSync(file, html.slice(0, last) + html.slice(last + mount.length))
}

/** Scripts and styles a page names, and what its styles name in turn. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), "utf8")
  const named = [...html.matchAll(/(?:src|href)="([^"#:]+)"/g)].map((match) => resolved(page, match[1] ?? ""))
  const inStyles = named
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) =>
      [...readFileSync(join(folder, path), "utf8").matchAll(/url\(["']?([^"')#:]+)["']?\)/g)].map((match) =>
        resolved(path, match[1] ?? ""),
      ),
    )
  return [...new Set([...named, ...inStyles, ...loadedLater(folder, named)])].sort()
}

/** Scripts that those scripts load when they are needed: the bundler writes their names into the one that loads them. */
function loadedLater(folder: string, scripts: readonly string[]): string[] {
  const parts = filesUnder(folder).filter((path) => path.endsWith(".js") && !path.includes("/"))
  const code = scripts.filter((path) => path.endsWith(".js")).map((path) => readFileSync(join(folder, path), "utf8"))
  return parts.filter((part) => code.some((text) => text.includes(`"${part}"`)))
}

const resolved = (from: string, to: string) =>
  to.startsWith("/") ? to.slice(1) : posix.normalize(posix.join(posix.dirname(from), to))

/** Paths of all files, relative and with forward slashes. */
export function filesUnder(folder: string, inside = ""): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside ? `${inside}/${entry.name}` : entry.name
    return entry.isDirectory() ? filesUnder(folder, path) : [path]
  })
}
