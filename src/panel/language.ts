// The language of the screen: the workspace's, and the browser's until that is known.
import type { Language } from "~src/domain/words"
import { panelWords } from "~src/ui/words/panel"
import { terms } from "~src/ui/words/terms"
import { useScreen } from "./screen"

export function languageNow(): Language {
  return useScreen.getState().foot?.language ?? (navigator.language.startsWith("de") ? "de" : "en")
}

export function useWords() {
  const known = useScreen((screen) => screen.foot?.language)
  const language = known ?? languageNow()
  return { w: panelWords[language], t: terms[language], language }
}
