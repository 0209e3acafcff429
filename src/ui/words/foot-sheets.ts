// The words of receipt and key list, by language; they come with those sheets, on demand.
import type { Language } from "~src/domain/words"
import { footSheetsDe } from "./foot-sheets-de"
import { type FootSheetsWords, footSheetsEn } from "./foot-sheets-en"

export type { FootSheetsWords } from "./foot-sheets-en"
export const footSheetsWords: Record<Language, FootSheetsWords> = { en: footSheetsEn, de: footSheetsDe }
