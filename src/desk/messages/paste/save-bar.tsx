// Save as drafts, then publish: what can be done next, always in sight.
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { useSpeech } from "../../language"
import { faultWords } from "../../parts/states"
import { Sure } from "../../parts/sure"
import { type Pasted, waiting } from "./pasted"
import { toPublish, toSave, type useSending } from "./send"

type SaveBarProps = { pasted: Pasted; sending: ReturnType<typeof useSending>; onDone: () => void }

export function SaveBar({ pasted, sending, onDone }: SaveBarProps) {
  const { words } = useSpeech()
  const say = words.paste
  const [leaving, setLeaving] = useState(false)
  const { doing, outcome, save, publish } = sending
  const items = pasted.found?.items ?? []
  const kept = waiting(items)
  const ready = toSave(pasted).length
  const drafts = toPublish(pasted).length
  const live = items.filter((item) => item.saved?.live).length
  const note =
    ready > 0
      ? say.saveNote(kept.length - ready)
      : drafts > 0
        ? say.publishNote
        : kept.length > 0
          ? say.nothingReady
          : live > 0
            ? say.liveNote
            : say.nothingKept
  const standing = [drafts > 0 ? say.savedDrafts(drafts) : "", live > 0 ? say.live(live) : ""].filter(Boolean)
  return (
    <div className="paste-bar">
      {outcome && outcome.failed > 0 ? (
        <Notice tone="blocked" urgent>
          <p>{outcome.what === "save" ? say.notAll(outcome.failed) : say.notPublished(outcome.failed)}</p>
          {outcome.error ? <p>{faultWords(outcome.error, words)}</p> : null}
        </Notice>
      ) : null}
      {leaving ? (
        <Sure
          question={say.doneAsk(kept.length)}
          yes={say.doneYes}
          busy={false}
          error={null}
          onYes={onDone}
          onNo={() => setLeaving(false)}
        />
      ) : (
        <div className="paste-bar-line">
          {ready > 0 || drafts + live === 0 ? (
            <Button look="primary" disabled={doing !== null || ready === 0} onClick={() => save()}>
              {doing?.what === "save" ? say.saving(doing.done, doing.of) : say.save(ready)}
            </Button>
          ) : null}
          {drafts > 0 && doing?.what !== "save" ? (
            <Button look={ready > 0 ? "plain" : "primary"} disabled={doing !== null} onClick={() => publish()}>
              {doing ? say.publishing(doing.done, doing.of) : say.publish(drafts)}
            </Button>
          ) : null}
          <p role="status">
            {standing.length > 0 ? <strong>{standing.join(" · ")}. </strong> : null}
            <span className="ui-muted">{note}</span>
          </p>
          <span className="bar-rest" />
          {drafts + live > 0 ? (
            <Button
              look={drafts === 0 && kept.length === 0 ? "primary" : "quiet"}
              disabled={doing !== null}
              onClick={() => (kept.length > 0 ? setLeaving(true) : onDone())}
            >
              {say.done}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}
