// Every pair of text and ground that the screens use meets WCAG 2.2 AA, in both themes, computed from tokens.css.
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8")
const themes = { light: colours(blockAfter(":root {")), dark: colours(blockAfter("(prefers-color-scheme: dark) {")) }

const grounds = ["bg", "bg-sunken", "bg-hover", "bg-pressed"]
const text = [
  ...grounds.flatMap((ground) => [
    ["text-strong", ground],
    ["text-plain", ground],
  ]),
  ...["bg", "bg-sunken", "bg-hover"].flatMap((ground) => [
    ["text-muted", ground],
    ["accent", ground],
    ["accent-hover", ground],
    ["good", ground],
    ["attention", ground],
    ["blocked", ground],
  ]),
  ...["good", "attention", "blocked", "accent"].flatMap((tone) => [
    [tone, `${tone}-soft`],
    ["text-plain", `${tone}-soft`],
    ["text-muted", `${tone}-soft`],
    ["accent", `${tone}-soft`],
  ]),
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
] as [string, string][]
const edges = [
  ["line-strong", "bg"],
  ["line-strong", "bg-sunken"],
  ["accent", "bg"],
] as [string, string][]

describe.each(Object.entries(themes))("%s", (_, theme) => {
  it.each(text)("%s on %s can be read", (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(edges)("%s on %s can be made out", (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(3)
  })
})

function blockAfter(head: string): string {
  const start = css.indexOf(head)
  expect(start, head).toBeGreaterThanOrEqual(0)
  const inner = css.slice(start + head.length)
  return inner.slice(0, inner.indexOf("}"))
}

function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] as string, m[2] as string]))
}

function contrast(theme: Map<string, string>, ink: string, ground: string): number {
  const [a, b] = [luminance(theme.get(ink)), luminance(theme.get(ground))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex: string | undefined): number {
  if (!hex) throw new Error("no such colour")
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
