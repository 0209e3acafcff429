// Which of our assets a thread's links lead to.
import type { Asset } from "../asset"

/** Parameters that senders and mail tools add: the page is the same without them. */
const added = /^(utm_.*|mc_[ce]id|_hs.*|hs.*tracking|gclid|fbclid|msclkid|mkt_tok|trk|ref)$/i
const wrappers: Record<string, string> = {
  "www.google.com": "q",
  "google.com": "q",
  "l.facebook.com": "u",
  "www.linkedin.com": "url",
}

/** Assets whose address stands in the links, directly or inside a mail provider's redirect; each once, in the links' order. */
export function assetsInLinks(links: readonly string[], assets: readonly Asset[]): Asset[] {
  if (links.length === 0) return []
  const byAddress = new Map(assets.map((asset) => [plainAddress(asset.url), asset]))
  const found = links.map((link) => byAddress.get(plainAddress(unwrapped(link))))
  return [...new Set(found.filter((asset) => asset !== undefined))]
}

function unwrapped(link: string): string {
  if (!URL.canParse(link)) return link
  const url = new URL(link)
  const name = /safelinks\.protection\.outlook\.com$/.test(url.hostname) ? "url" : wrappers[url.hostname]
  const inside = name ? url.searchParams.get(name) : null
  return inside && URL.canParse(inside) ? inside : link
}

/** Host, path and what is left of the query: no scheme, no `www.`, no fragment, no trailing slash. */
function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const query = [...url.searchParams]
    .filter(([name]) => !added.test(name))
    .map((pair) => pair.join("="))
    .sort()
  const path = url.pathname.replace(/\/+$/, "")
  return `${url.host.replace(/^www\./, "")}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`
}
