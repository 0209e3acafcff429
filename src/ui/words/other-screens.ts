// The words of every screen that shows no account, by language; they come with those screens, on demand.
import type { Language } from "~src/domain/words"
import { otherScreensDe } from "./other-screens-de"
import { type OtherScreensWords, otherScreensEn } from "./other-screens-en"

export const otherScreensWords: Record<Language, OtherScreensWords> = { en: otherScreensEn, de: otherScreensDe }
