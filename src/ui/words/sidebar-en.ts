// What every screen of the sidebar says in English: one file of the built extension, loaded where this language is spoken.
import { panelEn } from "./panel-en"
import { termsEn } from "./terms-en"

export const spoken = { language: "en", w: panelEn, t: termsEn } as const
