// A page that changed: its structure without a word of it, shown to the rep as it is, and sent only if they say so.
import { useState } from "react"
import { Button, TextButton } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { isFailed, send } from "~src/wire/send"
import { useOtherWords } from "./other-words"
import { useScreen } from "./screen"

type At = "start" | "working" | "failed" | "sent" | { text: string; failed?: boolean }

export function SendStructure() {
  const o = useOtherWords()
  const tabId = useScreen((screen) => screen.tabId)
  const [at, setAt] = useState<At>("start")
  if (tabId === null) return null
  async function look(tabId: number) {
    setAt("working")
    const answer = await send("structure.asked", { tabId })
    setAt(isFailed(answer) ? "failed" : answer)
  }
  async function go(tabId: number, text: string) {
    setAt("working")
    const answer = await send("structure.sent", { tabId })
    setAt(isFailed(answer) ? { text, failed: true } : "sent")
  }
  if (at === "sent")
    return (
      <Notice tone="good">
        <p>{o.structureSent}</p>
      </Notice>
    )
  const shown = typeof at === "object" ? at : null
  return (
    <section className="structure" aria-labelledby="structure">
      <h2 id="structure">{shown ? o.structureShown : o.structure}</h2>
      {shown ? (
        <>
          <textarea
            className="ui-input structure-text"
            readOnly
            rows={10}
            aria-labelledby="structure"
            value={shown.text}
          />
          <div className="structure-do">
            <Button look="primary" onClick={() => go(tabId, shown.text)}>
              {o.structureSend}
            </Button>
            <TextButton onClick={() => setAt("start")}>{o.structureKeep}</TextButton>
          </div>
          {shown.failed ? <p role="alert">{o.structureNotSent}</p> : null}
        </>
      ) : (
        <>
          <p className="ui-small ui-muted">{o.structureWhat}</p>
          <Button disabled={at === "working"} onClick={() => look(tabId)}>
            {at === "working" ? o.structureWorking : o.structureLook}
          </Button>
          {at === "failed" ? <p role="alert">{o.structureFailed}</p> : null}
        </>
      )}
    </section>
  )
}
