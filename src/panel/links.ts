// Addresses that a rep may open or copy, and putting text on the clipboard from inside a page's frame.

/** Only http(s) addresses become links; anything else is shown as text. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}

/** `execCommand`: the clipboard API fails in a frame whose host page forbids it. Answers whether it worked. */
export function copyText(text: string): boolean {
  const before = document.activeElement
  const area = document.createElement("textarea")
  area.value = text
  area.setAttribute("readonly", "")
  area.style.cssText = "position:fixed;inset:0 auto auto 0;opacity:0;pointer-events:none"
  document.body.append(area)
  area.select()
  let copied = false
  try {
    copied = document.execCommand("copy")
  } catch {
    copied = false
  }
  area.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return copied
}
