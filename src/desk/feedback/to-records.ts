// After a number was clicked: the reports it opens come into view, with the focus on their heading.

export const recordsId = "records"

/** For `onClick` of a link to reports; opening in a new tab stays as it is. */
export function toRecords(event: { metaKey: boolean; ctrlKey: boolean; shiftKey: boolean }): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches
  requestAnimationFrame(() => {
    const heading = document.getElementById(recordsId)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" })
  })
}
