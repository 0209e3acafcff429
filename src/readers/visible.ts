// Which of several parts kept in a document is the one that shows.

/** Whether an element shows: by the page's own marks, and by the browser where it can tell. */
export function isVisible(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]')) return false
  return typeof element.checkVisibility !== "function" || element.checkVisibility()
}
