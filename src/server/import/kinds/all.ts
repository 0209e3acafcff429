// Every kind that can be imported, by name.
import type { ImportKind } from "~src/wire/desk-imports"
import { accounts } from "./accounts"
import { assets } from "./assets"
import { contacts } from "./contacts"
import type { Kind } from "./kind"
import { leads } from "./leads"
import { messages } from "./messages"

export const kinds: Record<ImportKind, Kind> = {
  accounts,
  contacts,
  leads,
  messages,
  assets,
}
