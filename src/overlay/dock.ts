// The dock in a page: one element without attributes, a closed shadow root, a launcher, and the panel in a frame of our own.
import { type DockState, readyWithin } from "~src/wire/dock"
import { style } from "./style"
import { launcherLabel } from "./words"

export type Dock = ReturnType<typeof makeDock>
type Report = { changed: (open: boolean) => void; failed: () => void }
type Parts = { host: HTMLElement; launcher: HTMLElement; line: Element; frame?: HTMLIFrameElement }

/** Drawn on the launcher: a speech mark with a line in it, and where the dock goes when it closes. */
const speech = "M4 4h12v9h-6l-4 3.5V13H4zM7 8.5h6"
const away = "M8 5l5 5-5 5"

/** Makes a dock that is in no page yet. `panel` is asked for the frame's address when it first opens. */
export function makeDock(document: Document, panel: () => string, language: string, report: Report) {
  let parts: Parts | undefined
  let open = false
  let failed = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let before: Element | null = null
  let isReady = false
  let wantsFocus = false

  /** The state as the background knows it: never reports back and never moves focus. */
  function apply(state: DockState): void {
    if (state.place === "side-panel") remove()
    else set(state.open && !failed)
  }

  function show(focus: boolean): void {
    if (failed) {
      report.failed()
      return
    }
    if (focus) remember(document.activeElement)
    change(true)
    // A frame that is still loading would lose the focus again.
    wantsFocus = focus
    if (isReady) enter()
  }

  function enter(): void {
    if (wantsFocus) parts?.frame?.focus()
    wantsFocus = false
  }

  function hide(): void {
    if (!open) return
    const inside = document.activeElement === parts?.host
    change(false)
    if (inside) giveBack()
  }

  function toggle(): void {
    if (open) hide()
    else show(true)
  }

  function change(next: boolean): void {
    if (next !== open) report.changed(next)
    set(next)
  }

  function set(next: boolean): void {
    parts ??= draw()
    if (!parts.host.isConnected) document.documentElement.append(parts.host)
    open = next
    if (open && !parts.frame) addFrame(parts)
    parts.frame?.classList.toggle("closed", !open)
    parts.launcher.setAttribute("aria-expanded", String(open))
    parts.launcher.title = launcherLabel(open, language)
    parts.line.setAttribute("d", open ? away : speech)
  }

  function draw(): Parts {
    const host = document.createElement("div")
    const root = host.attachShadow({ mode: "closed" })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    root.adoptedStyleSheets = [sheet]
    const launcher = document.createElement("button")
    const svg = drawn("svg")
    const line = drawn("path")
    svg.setAttribute("viewBox", "0 0 20 20")
    svg.append(line)
    launcher.append(svg)
    launcher.onfocus = (event) => remember(event.relatedTarget as Element | null)
    launcher.onclick = toggle
    // The page's own shortcuts must not answer to keys pressed here.
    launcher.onkeydown = (event) => {
      event.stopPropagation()
      if (event.key === "Escape") giveBack()
    }
    root.append(launcher)
    return { host, launcher, line }
  }

  const drawn = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name)

  function addFrame(into: Parts): void {
    const frame = document.createElement("iframe")
    frame.title = "Parley"
    frame.src = panel()
    into.launcher.after(frame)
    into.frame = frame
    waiting = setTimeout(giveUp, readyWithin)
  }

  function ready(): void {
    clearTimeout(waiting)
    isReady = true
    enter()
  }

  /** The page refuses our frame: what is left is the launcher, which opens the side panel. */
  function giveUp(): void {
    failed = true
    set(false)
    parts?.frame?.remove()
    report.failed()
  }

  function remember(element: Element | null): void {
    if (element && element !== parts?.host) before = element
  }

  function giveBack(): void {
    parts?.frame?.blur()
    parts?.launcher.blur()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }

  function remove(): void {
    clearTimeout(waiting)
    parts?.host.remove()
    parts = undefined
    open = isReady = false
  }

  return { apply, show, hide, toggle, ready, giveBack, remove, isDrawn: () => !!parts }
}
