// All words of popup and welcome page, by language.
import type { Language } from "~src/domain/words"
import { settingsDe } from "./settings-de"
import { type SettingsWords, settingsEn } from "./settings-en"

export const settingsWords: Record<Language, SettingsWords> = { en: settingsEn, de: settingsDe }
