// A new message being written: which one it is, and the recipients it has so far.
import { all } from "../dom"
import type { Person } from "../mail/people"
import { isVisible } from "../visible"
import { personIn } from "./people"

/**
 * The one open compose window; no recipients when there are several windows or none is named yet. `draft` tells one message
 * from the next: its own id, or who it is for.
 */
export function openCompose(doc: Document): { draft: string; recipients: Person[] } {
  const [form, more] = all(doc, '[role="dialog"] form').filter(isVisible)
  if (!form || more) return { draft: "", recipients: [] }
  const recipients = all(form, "[data-hovercard-id]").flatMap(personIn)
  const id = form.querySelector<HTMLInputElement>('input[name="draft"]')?.value
  return { draft: id || recipients.map((one) => one.email).join(" "), recipients }
}
