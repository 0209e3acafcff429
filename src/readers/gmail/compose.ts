// A new message being written: the recipients it has so far.
import { all } from "../dom"
import { isVisible } from "../visible"
import { type Person, personIn } from "./people"

/** The recipients in the one open compose window; none when there are several windows or no recipient yet. */
export function composeRecipients(doc: Document): Person[] {
  const [form, more] = all(doc, '[role="dialog"] form').filter(isVisible)
  return more ? [] : all(form, "[data-hovercard-id]").flatMap(personIn)
}
