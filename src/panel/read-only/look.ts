// Light or dark as asked for, whatever the browser itself prefers: the panel's own styles, switched by hand.

const dark = /prefers-color-scheme:\s*dark/
/** The rules that are the dark look, as they were written. */
let rules: CSSMediaRule[] | null = null

export function showLook(document: Document, look: "light" | "dark"): void {
  document.documentElement.style.colorScheme = look
  rules ??= [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && dark.test(rule.media.mediaText))
  for (const rule of rules) rule.media.mediaText = look === "dark" ? "all" : "not all"
}
