// A question before something that cannot be taken back, asked in its place.
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { useSpeech } from "../language"
import { NotSaved } from "./states"

type SureProps = { question: string; yes: string; busy: boolean; error: unknown; onYes: () => void; onNo: () => void }

export function Sure({ question, yes, busy, error, onYes, onNo }: SureProps) {
  const { words } = useSpeech()
  return (
    <Notice tone="attention" urgent>
      <p>{question}</p>
      <div className="buttons">
        <Button small disabled={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button small look="quiet" autoFocus onClick={onNo}>
          {words.do.cancel}
        </Button>
      </div>
      <NotSaved error={error} />
    </Notice>
  )
}
