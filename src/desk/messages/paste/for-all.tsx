// What holds for all messages of a document: their language, and whom they are for.
import { useSpeech } from "../../language"
import { LanguageField } from "../../parts/language-field"
import { useNames } from "../../queries"
import { AudienceField } from "../audience-field"
import { useAudienceWords } from "../audience-words"
import type { Pasted } from "./pasted"

type ForAllProps = { pasted: Pasted; set: (change: (before: Pasted) => Pasted) => void }

export function ForAll({ pasted, set }: ForAllProps) {
  const { words } = useSpeech()
  const names = useNames().data
  const audience = useAudienceWords()
  return (
    <details className="paste-all">
      <summary>{words.paste.forAll(words.form.languages[pasted.language], audience(pasted.audience))}</summary>
      <div className="paste-all-fields">
        <LanguageField value={pasted.language} onChange={(language) => set((before) => ({ ...before, language }))} />
        <AudienceField
          audience={pasted.audience}
          names={names}
          onChange={(chosen) => set((before) => ({ ...before, audience: chosen }))}
        />
      </div>
    </details>
  )
}
