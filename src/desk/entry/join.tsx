// An invitation taken up: one's name makes one a member.
import { useState } from "react"
import { Button } from "~src/ui/button"
import { useSpeech } from "../language"
import { useCode, useEntering } from "./code"
import { EntryFault, EntryFrame, NoCode } from "./frame"

export function Join() {
  const { words } = useSpeech()
  const say = words.entry
  const code = useCode()
  const [name, setName] = useState("")
  const enter = useEntering("/api/join")
  if (!code) return <NoCode help={say.noCodeJoin} />
  return (
    <EntryFrame title={say.joinTitle}>
      <p className="ui-muted">{say.joinWhat}</p>
      <form
        className="entry-form"
        onSubmit={(event) => {
          event.preventDefault()
          enter.mutate({ code, name: name.trim() })
        }}
      >
        <label className="ui-field">
          <span className="ui-label">{say.name}</span>
          <input
            className="ui-input"
            required
            maxLength={120}
            autoComplete="name"
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </label>
        <EntryFault error={enter.error} />
        <div>
          <Button type="submit" look="primary" disabled={enter.isPending || name.trim() === ""}>
            {enter.isPending ? say.working : say.join}
          </Button>
        </div>
      </form>
    </EntryFrame>
  )
}
