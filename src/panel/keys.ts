// The keyboard inside the panel: number keys answer in the active group, arrows go between groups, Esc gives focus back.
import { useScreen } from "./screen"

type Act = (document: Document) => boolean

const acts: Record<string, Act> = {
  "ArrowDown": (document) => step(document, 1),
  "ArrowUp": (document) => step(document, -1),
  "Enter": (document) => onBody(document) && press(document, "[data-act=yes]"),
  "/": (document) => focus(document, "[data-act=search]"),
  "c": (document) => press(document, "[data-act=copy]"),
  "u": undoLast,
  "?": (document) => press(document, "[data-act=keys]"),
  "Escape": () => giveFocusBack(),
}

/** Listens until the returned function is called. Keys typed into a field stay there, but for Esc. */
export function listenForKeys(document: Document): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isTyping(event.target) && event.key !== "Escape") return
    const act = /^[0-9]$/.test(event.key) ? (d: Document) => answer(d, event.key) : acts[event.key]
    if (act?.(document)) event.preventDefault()
  }
  const aim = () => aimKeys(document)
  document.addEventListener("keydown", hear)
  addEventListener("focus", aim)
  return () => {
    document.removeEventListener("keydown", hear)
    removeEventListener("focus", aim)
  }
}

/** While the panel has the keyboard, the group that the number keys would go to shows them. */
export function aimKeys(document: Document): void {
  if (!document.hasFocus() || activeGroup(document)) return
  const active = firstDue(document)?.dataset.answers
  if (active) useScreen.setState({ active })
}

function answer(document: Document, key: string): boolean {
  const group = activeGroup(document) ?? firstDue(document)
  const keyed = [...(group?.querySelectorAll<HTMLElement>(`[data-key="${key}"]`) ?? [])]
  const button = keyed.find((one) => one.closest("[data-answers]") === group)
  if (!group || !button) return false
  button.click()
  if (group.dataset.due !== undefined) {
    const next = due(document).find((one) => after(group, one))
    if (next) enter(next)
  }
  return true
}

function step(document: Document, by: 1 | -1): boolean {
  const all = groups(document)
  const active = activeGroup(document)
  const at = active ? all.indexOf(active) : -1
  const next = active ? all[at + by] : (firstDue(document) ?? all[0])
  if (next) enter(next)
  return next !== undefined
}

function enter(group: HTMLElement): void {
  useScreen.setState({ active: group.dataset.answers ?? null })
  const button =
    group.querySelector<HTMLElement>("[aria-pressed=true]") ?? group.querySelector<HTMLElement>("[data-key]")
  button?.focus({ preventScroll: true })
  group.scrollIntoView({ block: "nearest" })
}

const groups = (document: Document) => [...document.querySelectorAll<HTMLElement>("[data-answers]")]
const due = (document: Document) => groups(document).filter((group) => group.dataset.due !== undefined)
const firstDue = (document: Document) => due(document)[0]
const after = (group: Node, other: Node) =>
  Boolean(group.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)

function activeGroup(document: Document): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-answers]")
  const { active } = useScreen.getState()
  return focused ?? groups(document).find((group) => group.dataset.answers === active)
}

function press(document: Document, selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector)
  button?.click()
  return button !== null
}

function undoLast(document: Document): boolean {
  const undos = [...document.querySelectorAll<HTMLElement>("[data-undo]")]
  const last = undos.sort((a, b) => Number(b.dataset.undo) - Number(a.dataset.undo))[0]
  last?.click()
  return last !== undefined
}

function focus(document: Document, selector: string): boolean {
  const field = document.querySelector<HTMLElement>(selector)
  field?.focus()
  return field !== null
}

/** On nothing that has a use for the key itself: the body, or the heading that the keyboard was put on. */
const onBody = ({ activeElement, body }: Document) =>
  !activeElement || activeElement === body || activeElement.matches("h1")

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
}

/** Inside a page's frame only: the dock puts focus back where it was in the page. */
function giveFocusBack(): boolean {
  const { tabId } = useScreen.getState()
  if (window.top === window || tabId === null) return false
  void chrome.tabs.sendMessage(tabId, { name: "dock.left" }, { frameId: 0 }).catch(() => undefined)
  return true
}
