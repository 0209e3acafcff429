// The language of the screen, the workspace's and the browser's until that is known: its words alone are loaded.
import { type ReactNode, useLayoutEffect } from "react"
import { create } from "zustand"
import type { Language } from "~src/domain/words"
import type { PanelWords } from "~src/ui/words/panel-en"
import type { Terms } from "~src/ui/words/terms-en"
import { type FootState, footKey } from "~src/wire/panel-state"
import { useScreen } from "./screen"

type Spoken = { language: Language; w: PanelWords; t: Terms }

const files: Record<Language, () => Promise<{ spoken: Spoken }>> = {
  en: () => import("~src/ui/words/sidebar-en"),
  de: () => import("~src/ui/words/sidebar-de"),
}
const useSpoken = create<{ spoken: Spoken | null }>(() => ({ spoken: null }))
let wanted: Language | null = null

/** What is drawn inside has words: until they are there nothing is drawn, and the skeleton of the page stays. */
export function Speaking({ children }: { children: ReactNode }) {
  useLayoutEffect(() => speak(), [])
  return useSpoken().spoken ? children : null
}

/** Words, vocabulary and language; only inside `Speaking`. */
export function useWords(): Spoken {
  const { spoken } = useSpoken()
  if (!spoken) throw new Error("drawn before its words had come")
  return spoken
}

/** The words of a language; those that were drawn stay until they have come. */
export async function loadWords(language: Language): Promise<void> {
  if (language === wanted) return
  wanted = language
  const { spoken } = await files[language]()
  if (wanted === language) useSpoken.setState({ spoken })
}

/** Loads the words of the language that the foot names, now and when it changes. Returns what ends it. */
function speak(): () => void {
  void chrome.storage.session.get(footKey).then((stored) => {
    const foot = useScreen.getState().foot ?? (stored[footKey] as FootState | undefined)
    return loadWords(foot?.language ?? (navigator.language.startsWith("de") ? "de" : "en"))
  })
  return useScreen.subscribe(({ foot }) => {
    if (foot) void loadWords(foot.language)
  })
}
