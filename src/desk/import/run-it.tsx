// The one button that changes something, with how many records it changes written on it.
import { Button } from "~src/ui/button"
import type { Import } from "~src/wire/desk-imports"
import { useSpeech } from "../language"
import { NotSaved } from "../parts/states"
import { useRun } from "./queries"

export function RunIt({ it, back }: { it: Import; back: () => void }) {
  const { words } = useSpeech()
  const say = words.import
  const run = useRun(it.id)
  if (!it.result || !it.kind || !it.digest) return null
  const { digest, kind } = it
  const n = it.result.counts.added + it.result.counts.changed
  return (
    <>
      <div className="buttons">
        {n > 0 ? (
          <Button look="primary" disabled={run.isPending} onClick={() => run.mutate(digest)}>
            {it.mode === "replace" ? say.runReplacing(n, kind) : say.run(n, kind)}
          </Button>
        ) : null}
        <Button onClick={back}>{say.back}</Button>
      </div>
      <NotSaved error={run.error} />
    </>
  )
}
