// What the panel has in place of Chrome where it is only looked at: nothing is stored, and no message gets an answer.
import { failed } from "~src/wire/send"

const never = { addListener: () => {}, removeListener: () => {} }
const refused = async () => failed("read-only", "This panel is only looked at.")

/** Puts it in place, before anything is drawn. */
export function standAlone(): void {
  const chrome = {
    runtime: { sendMessage: refused, getURL: (path: string) => path },
    storage: { session: { get: async () => ({}), onChanged: never } },
    tabs: { create: refused, sendMessage: refused },
  }
  Object.assign(globalThis, { chrome })
}

/** What may be pressed: a link, and what opens where a sentence is from. */
const opens = "a[href], .pov-source-button"

/** Keeps every click and key from the panel, but for those that only open something. `pressed`: one that did nothing. */
export function holdStill(document: Document, pressed: () => void): void {
  const hold = (event: Event) => {
    if (event.type === "click" && event.target instanceof Element && event.target.closest(opens)) return
    event.stopPropagation()
    event.preventDefault()
    if (event.type === "click" || event.type === "beforeinput") pressed()
  }
  for (const type of ["click", "submit", "beforeinput", "change"]) document.addEventListener(type, hold, true)
  // Moving about, scrolling and pressing with the keyboard stay: what is pressed comes as a click.
  const silence = (event: Event) => event.stopPropagation()
  for (const type of ["keydown", "keyup", "keypress"]) document.addEventListener(type, silence, true)
}
