// The words of popup and welcome page, in the screen's language.
import { settingsWords } from "~src/ui/words/settings"
import { useWords } from "../language"

export function useSettingsWords() {
  const { w, t, language } = useWords()
  return { s: settingsWords[language], w, t, language }
}
