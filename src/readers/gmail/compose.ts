// A new message being written: the recipients it has so far.
import { clean, emailIn } from "../text"
import { isVisible } from "../visible"
import type { Person } from "./people"

/** The recipients in the one open compose window; none when there are several windows or no recipient yet. */
export function composeRecipients(doc: Document): Person[] {
  const windows = [...doc.querySelectorAll('[role="dialog"]')].filter((el) => el.querySelector("form") && isVisible(el))
  if (windows.length !== 1) return []
  const people = new Map<string, Person>()
  for (const chip of windows[0]?.querySelectorAll("form [data-hovercard-id]") ?? []) {
    const email = emailIn(chip.getAttribute("data-hovercard-id"))
    const name = clean(chip.getAttribute("data-name"))
    if (email && !people.has(email)) people.set(email, name && name !== email ? { name, email } : { email })
  }
  return [...people.values()].slice(0, 200)
}
