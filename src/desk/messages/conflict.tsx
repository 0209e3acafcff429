// Two people saved the same message: both wordings side by side, and the marketer chooses.
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { TableHead } from "../parts/table-head"
import { useAudienceWords } from "./audience-words"
import { type Draft, differences, draftOf } from "./draft"

type ConflictProps = {
  theirs: MessageList["rows"][number]
  mine: Draft
  busy: boolean
  onTheirs: () => void
  onMine: () => void
}

export function Conflict({ theirs, mine, busy, onTheirs, onMine }: ConflictProps) {
  const { words, terms } = useSpeech()
  const audience = useAudienceWords()
  const say = words.form
  const saved = draftOf(theirs.message)
  const names: Record<string, string> = {
    "pillar": say.pillar,
    "part": say.part,
    "claim": say.claim,
    "why": say.why,
    "proof.text": say.proof,
    "proof.source": say.source,
    "proof.url": say.url,
    "proof.date": say.date,
    "language": say.language,
    "status": say.status,
    "audience": say.audience,
    "wordings": words.messaging.changed.wordings,
    "locked": words.messaging.locked,
  }
  const shown = (draft: Draft, field: string, text: string) => {
    if (field === "audience") return audience(draft.audience)
    if (field === "part") return terms.parts[draft.part]
    if (field === "language") return say.languages[draft.language]
    if (field === "status") return say.statuses[draft.status ?? "live"]
    return text
  }
  return (
    <section className="conflict">
      <Notice tone="attention" urgent>
        <strong>{say.conflictTitle}</strong>
        <p>{say.conflict}</p>
      </Notice>
      <table className="table">
        <TableHead heads={[null, say.theirs(theirs.editedBy ?? say.somebody, theirs.message.version), say.mine]} />
        <tbody>
          {differences(saved, mine).map(({ field, a, b }) => (
            <tr key={field}>
              <th scope="row">{names[field]}</th>
              <td>{shown(saved, field, a)}</td>
              <td>{shown(mine, field, b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ui-small ui-muted">{say.same}</p>
      <div className="buttons">
        <Button disabled={busy} onClick={onTheirs}>
          {say.takeTheirs}
        </Button>
        <Button look="primary" disabled={busy} onClick={onMine}>
          {say.takeMine}
        </Button>
      </div>
    </section>
  )
}
