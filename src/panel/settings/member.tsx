// Who this browser is paired as, and signing out without losing answers by mistake.
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { FootState } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { useSettingsWords } from "./words"

export function Member({ foot }: { foot: FootState }) {
  const { s, t } = useSettingsWords()
  const [waiting, setWaiting] = useState(0)
  const [failed, setFailed] = useState(false)
  if (!foot.member) return null
  async function leave(discard: boolean) {
    const answer = await send("device.left", { discard })
    setFailed(isFailed(answer))
    setWaiting("waiting" in answer ? answer.waiting : 0)
  }
  return (
    <div className="member">
      <p>{s.paired(foot.member.name, t.roles[foot.member.role], foot.member.workspace)}</p>
      {waiting > 0 ? (
        <Notice tone="attention" urgent>
          <p>{s.signOutWaiting(waiting)}</p>
          <div className="ui-chips">
            <Button
              small
              onClick={() => {
                setWaiting(0)
                void send("sync.asked", {})
              }}
            >
              {s.sendFirst}
            </Button>
            <Button small onClick={() => void leave(true)}>
              {s.signOutAnyway}
            </Button>
          </div>
        </Notice>
      ) : (
        <Button small onClick={() => void leave(false)}>
          {s.signOut}
        </Button>
      )}
      {failed ? <p role="alert">{s.signOutFailed}</p> : null}
    </div>
  )
}
