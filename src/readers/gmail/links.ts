// The links in the bodies of the open messages: an asset's address there offers its verdict.
import type { Message } from "./people"

/** Web addresses as they stand in the messages, Google's detour undone, each once. */
export function linksIn(messages: readonly Message[]): string[] {
  const links = new Set<string>()
  for (const { element } of messages) {
    for (const a of element.querySelectorAll(".a3s a[href], .ii a[href]")) {
      const address = direct(a.getAttribute("href") ?? "")
      if (address && address.length <= 2000 && links.size < 200) links.add(address)
    }
  }
  return [...links]
}

function direct(href: string): string | undefined {
  try {
    const url = new URL(href)
    if (/^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url") {
      return direct(url.searchParams.get("q") ?? url.searchParams.get("url") ?? "")
    }
    return /^https?:$/.test(url.protocol) ? href : undefined
  } catch {
    return undefined
  }
}
