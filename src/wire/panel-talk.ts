// What a desk's page and the panel inside it say to each other: types and names alone.
import type { Language } from "~src/domain/words"
import type { PanelState } from "./panel-state"

/** From the desk: draw this, called so, in this language, by day or by night. */
export type Draw = {
  name: "parley.draw"
  state: PanelState
  title: string
  language: Language
  look: "light" | "dark"
}
/** From the panel: it is there; it is so many pixels high; something was pressed that does nothing here. */
export type Told = { name: "parley.ready" } | { name: "parley.high"; pixels: number } | { name: "parley.pressed" }
