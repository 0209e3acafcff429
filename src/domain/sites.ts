// The sites that Parley reads: their match patterns, and which one an address is on. Zod-free.
import { type Site, sites } from "./words"

/** What the manifest offers as optional, and what a content script is registered for. */
export const sitePatterns: Record<Site, readonly string[]> = {
  linkedin: ["https://*.linkedin.com/*"],
  gmail: ["https://mail.google.com/*"],
  outlook: ["outlook.office.com", "outlook.office365.com", "outlook.live.com", "outlook.cloud.microsoft"].map(
    (host) => `https://${host}/mail/*`,
  ),
  salesforce: ["https://*.lightning.force.com/*", "https://*.my.salesforce.com/*"],
  hubspot: ["app", "app-eu1", "app-na2", "app-na3", "app-ap1", "app-ca1"].map((app) => `https://${app}.hubspot.com/*`),
  dynamics: ["https://*.dynamics.com/*"],
  pipedrive: ["https://*.pipedrive.com/*"],
  zoho: ["zoho.com", "zoho.eu", "zoho.in", "zoho.jp", "zoho.sa", "zoho.com.au", "zohocloud.ca"].map(
    (host) => `https://crm.${host}/*`,
  ),
  practice: ["http://localhost/practice/*", "http://127.0.0.1/practice/*"],
}

/**
 * The patterns to ask for, to check and to register for a site.
 * @param server the paired server's origin: its practice pages are wherever it is.
 */
export function patternsOf(site: Site, server: string | null): string[] {
  const own = site === "practice" && server?.startsWith("https://") ? [`${server}/practice/*`] : []
  return own.length > 0 ? own : [...sitePatterns[site]]
}

/** The same as permissions are asked for: Chrome grants whole hosts. */
export function originsOf(site: Site, server: string | null): string[] {
  return patternsOf(site, server).map((pattern) => pattern.replace(/^([a-z*]+:\/\/[^/]+)\/.*$/, "$1/*"))
}

/** The site an address is on; null for any other, and for what is no web address. */
export function siteOf(address: string, server: string | null): Site | null {
  return sites.find((site) => patternsOf(site, server).some((pattern) => matches(pattern, address))) ?? null
}

/** Whether an address fits a match pattern of Chrome's. */
export function matches(pattern: string, address: string): boolean {
  const [, scheme, host = "", path = ""] = /^([a-z]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || url.protocol !== `${scheme}:`) return false
  const [name, port] = splitPort(host)
  const fits = name.startsWith("*.")
    ? url.hostname === name.slice(2) || url.hostname.endsWith(name.slice(1))
    : url.hostname === name
  return fits && (port === "" || port === url.port) && url.pathname.startsWith(path.slice(0, -1))
}

function splitPort(host: string): [string, string] {
  const [, name = host, port = ""] = /^(.*?):(\d+)$/.exec(host) ?? []
  return [name, port]
}
