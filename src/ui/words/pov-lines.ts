// The words of opened lines and of the text check, by language; they come with those parts, on demand.
import type { Language } from "~src/domain/words"
import { povLinesDe } from "./pov-lines-de"
import { type PovLinesWords, povLinesEn } from "./pov-lines-en"

export const povLinesWords: Record<Language, PovLinesWords> = { en: povLinesEn, de: povLinesDe }
