// Why a file or a row is not taken, in the workspace's language. Begins small: "Row 7: " stands before it.
import type { Language } from "~src/domain/words"
import { de } from "./reasons-de"
import { en, type Reasons } from "./reasons-en"

export type { Reasons }

export const reasonsIn = (language: Language): Reasons => (language === "de" ? de : en)
