// The vocabulary in both languages, for the desk.
import type { Language } from "~src/domain/words"
import { termsDe } from "./terms-de"
import { type Terms, termsEn } from "./terms-en"

export const terms: Record<Language, Terms> = { en: termsEn, de: termsDe }
