// After the rep has said which account this is, the keyboard stands on the new screen's heading, which is read aloud.
import { say } from "./screen"

/** Until when the next screen comes of what the rep did, ms. */
let expectedUntil = 0

export function expectArrival(): void {
  expectedUntil = Date.now() + 3000
}

export function expectNothing(): void {
  expectedUntil = 0
}

/** Call when another screen is drawn: a part on demand may still be on its way. */
export function arrive(document: Document): void {
  if (Date.now() > expectedUntil) return
  const heading = document.querySelector<HTMLElement>("main h1:not(.ui-hidden)")
  if (!heading) {
    requestAnimationFrame(() => arrive(document))
    return
  }
  expectNothing()
  // The rep has gone back to the page meanwhile: the focus stays there.
  if (document.hasFocus()) {
    heading.tabIndex = -1
    heading.focus()
  } else say(heading.textContent ?? "")
}
