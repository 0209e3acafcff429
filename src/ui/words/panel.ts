// All words of the sidebar, by language.
import type { Language } from "~src/domain/words"
import { panelDe } from "./panel-de"
import { type PanelWords, panelEn } from "./panel-en"

export type { PanelWords } from "./panel-en"
export const panelWords: Record<Language, PanelWords> = { en: panelEn, de: panelDe }
