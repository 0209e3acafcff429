// What the foot opens: the receipt or the keys.
import type { FootState } from "~src/wire/panel-state"
import { KeyList } from "./key-list"
import { Receipt } from "./receipt"

export function FootSheet({ what, foot }: { what: "receipt" | "keys"; foot: FootState }) {
  return what === "receipt" ? <Receipt foot={foot} /> : <KeyList />
}
