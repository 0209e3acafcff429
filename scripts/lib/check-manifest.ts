// What must be true of the finished extension; a build that breaks one of these fails.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { contentNames } from "~src/domain/content-files"

export type Manifest = {
  manifest_version: number
  name: string
  version: string
  key?: string
  permissions?: string[]
  host_permissions?: string[]
  optional_permissions?: string[]
  optional_host_permissions?: string[]
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[]
  background?: { service_worker?: string; type?: string }
  action?: { default_popup?: string }
  side_panel?: { default_path?: string }
  options_ui?: { page?: string; open_in_tab?: boolean }
  storage?: { managed_schema?: string }
  icons?: Record<string, string>
  content_security_policy?: { extension_pages?: string }
  web_accessible_resources?: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[]
  externally_connectable?: unknown
}

export const permissions = ["activeTab", "alarms", "scripting", "sidePanel", "storage", "unlimitedStorage"]
export const siteScripts = contentNames

/** @throws an error that lists everything wrong */
export function checkManifest(folder: string, manifest: Manifest): void {
  const wrong = [
    ...wrongFields(manifest),
    ...missingFiles(folder, manifest),
    ...leftOvers(folder, manifest),
    ...secondCopies(folder, manifest),
  ]
  if (wrong.length > 0) throw new Error(`the extension is not as it must be:\n  ${wrong.join("\n  ")}`)
}

function wrongFields(manifest: Manifest): string[] {
  const wrong: string[] = []
  const must = (holds: boolean, what: string) => holds || wrong.push(what)
  must(manifest.manifest_version === 3, "manifest_version must be 3")
  must([...(manifest.permissions ?? [])].sort().join() === permissions.join(), `permissions: ${manifest.permissions}`)
  must(!manifest.host_permissions, "host_permissions must not exist")
  must(!manifest.content_scripts, "content_scripts must not exist")
  must(!manifest.optional_permissions, "optional_permissions must not exist")
  must(!manifest.externally_connectable, "externally_connectable must not exist")
  must((manifest.optional_host_permissions ?? []).length > 0, "no site can be turned on")
  must(
    !manifest.optional_host_permissions?.some((p) => /<all_urls>|:\/\/\*\//.test(p)),
    "a site must not be every site",
  )
  must(
    manifest.web_accessible_resources?.every((r) => r.use_dynamic_url === true) ?? false,
    "a page could probe for us",
  )
  must(/connect-src 'self' https:/.test(manifest.content_security_policy?.extension_pages ?? ""), "no connect-src")
  must(Boolean(manifest.key), "no key: the id would differ on every machine")
  return wrong
}

function missingFiles(folder: string, manifest: Manifest): string[] {
  const named = [
    manifest.background?.service_worker ?? "background.service_worker",
    manifest.action?.default_popup ?? "action.default_popup",
    manifest.side_panel?.default_path ?? "side_panel.default_path",
    manifest.options_ui?.page ?? "options_ui.page",
    manifest.storage?.managed_schema ?? "storage.managed_schema",
    ...siteScripts.map((site) => `contents/${site}.js`),
    ...Object.values(manifest.icons ?? { none: "icons" }),
    ...(manifest.web_accessible_resources ?? []).flatMap((entry) => entry.resources),
  ]
  return named.filter((path) => !existsSync(join(folder, path))).map((path) => `missing: ${path}`)
}

/** Traces of the development server, and schemas where only types belong. */
function leftOvers(folder: string, manifest: Manifest): string[] {
  const panel = (manifest.web_accessible_resources ?? []).flatMap((entry) => entry.resources)
  const scripts = [...panel, ...siteScripts.map((site) => `contents/${site}.js`)].filter((path) => path.endsWith(".js"))
  return scripts
    .filter((path) => existsSync(join(folder, path)))
    .flatMap((path) => {
      const code = readFileSync(join(folder, path), "utf8")
      return [
        ...(/__plasmo-?hmr|plasmo-runtime|:1815\b|react-refresh/i.test(code)
          ? [`${path}: a development runtime is inside`]
          : []),
        ...(/ZodError|invalid_union/.test(code) ? [`${path}: zod is inside`] : []),
      ]
    })
}

/** A module of the page's own script in a part on demand would run twice: two stores, each with half of the truth. */
function secondCopies(folder: string, manifest: Manifest): string[] {
  const files = (manifest.web_accessible_resources ?? []).flatMap((entry) => entry.resources)
  const scripts = files.filter((path) => path.endsWith(".js") && existsSync(join(folder, path)))
  const modules = (path: string) =>
    [...readFileSync(join(folder, path), "utf8").matchAll(/\.register\("(\w+)"/g)].map((match) => match[1])
  const first = new Set(scripts.filter((path) => path.startsWith("tabs/")).flatMap(modules))
  return scripts
    .filter((path) => !path.startsWith("tabs/") && modules(path).some((id) => first.has(id)))
    .map((path) => `${path}: holds a second copy of what the panel's own script holds`)
}
