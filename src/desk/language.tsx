// The page's language: words, terms and formats of the workspace, or of the browser before anybody is signed in.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react"
import type { Language } from "~src/domain/words"
import { type DeskWords, deskWords } from "~src/ui/words/desk"
import { terms } from "~src/ui/words/terms"
import type { Me } from "~src/wire/desk"
import { type Format, formatIn } from "./format"

type Speech = { language: Language; words: DeskWords; terms: (typeof terms)["en"]; format: Format }

const speechIn = (language: Language, timeZone?: string): Speech => ({
  language,
  words: deskWords[language],
  terms: terms[language],
  format: formatIn(language, timeZone),
})

export const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith("de") ? "de" : "en")

const SpeechContext = createContext<Speech>(speechIn("en"))
const MeContext = createContext<Me | null>(null)

export function Speaking({ me, children }: { me: Me | null; children: ReactNode }) {
  const language = me?.workspace.language ?? browserLanguage()
  const timeZone = me?.workspace.timeZone
  const speech = useMemo(() => speechIn(language, timeZone), [language, timeZone])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <MeContext.Provider value={me}>
      <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
    </MeContext.Provider>
  )
}

export const useSpeech = () => useContext(SpeechContext)

/** Who is signed in; only inside the desk's rooms. */
export function useSignedIn(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error("a room was shown to nobody")
  return me
}

/** The time, moving on every half minute so that relative times stay true. */
export function useNow(every = 30_000): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}

/** How an answer or a reason is called; a word that this version does not know stands as it is. */
export function useTermOf() {
  const { terms: t } = useSpeech()
  return useMemo(() => {
    const lookUp = (list: Record<string, string>) => (key: string) => list[key] ?? key
    return { answer: lookUp(t.answers), reason: lookUp(t.reasons) }
  }, [t])
}
