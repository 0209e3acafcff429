// The links in the bodies of the open messages: an asset's address there offers its verdict.
import { all, attr } from "../dom"
import type { Message } from "./people"

/** Web addresses as they stand in the messages, Google's detour undone, each once. */
export function linksIn(messages: readonly Message[]): string[] {
  const links = messages
    .flatMap((m) => m.bodies)
    .flatMap((body) => all(body, "a"))
    .flatMap((a) => direct(attr(a, "href")) ?? [])
  return [...new Set(links)].filter((link) => link.length <= 2000).slice(0, 200)
}

function direct(href: string): string | undefined {
  const detour = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/.test(href)
  const target = detour ? (new URL(href).searchParams.get("q") ?? "") : href
  return /^https?:\/\/./.test(target) ? target : undefined
}
