// Add an account that nobody has yet, from what the page says.
import { useState } from "react"
import { Button } from "~src/ui/button"
import type { View } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { expectArrival, expectNothing } from "./arrive"
import { whereNow } from "./choose"
import { useOtherWords } from "./other-words"

type AddProps = { correctionKey: string | null; suggestion: Extract<View, { kind: "none" }>["suggestion"] }

export function AddAccount({ correctionKey, suggestion }: AddProps) {
  const o = useOtherWords()
  const [name, setName] = useState(suggestion.name ?? "")
  const [domain, setDomain] = useState(suggestion.domain ?? "")
  const [failed, setFailed] = useState<string | null>(null)
  async function add() {
    const at = whereNow()
    if (!at || !name.trim()) return
    const { linkedinSlug } = suggestion
    const said = { name: name.trim(), domain: domain.trim().toLowerCase() || null, linkedinSlug }
    expectArrival()
    const answer = await send("account.added", { ...at, key: correctionKey, ...said })
    if (isFailed(answer)) expectNothing()
    setFailed(isFailed(answer) ? answer.error.message : null)
  }
  return (
    <form
      className="add"
      aria-labelledby="add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h2 id="add">{o.add}</h2>
      <label className="ui-field">
        <span className="ui-label">{o.addName}</span>
        <input
          className="ui-input"
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="ui-field">
        <span className="ui-label">{o.addDomain}</span>
        <input
          className="ui-input"
          maxLength={253}
          autoCapitalize="off"
          spellCheck={false}
          value={domain}
          onChange={(event) => setDomain(event.target.value)}
        />
      </label>
      <Button type="submit">{o.addDo}</Button>
      {failed ? <p role="alert">{o.addFailed(failed)}</p> : null}
    </form>
  )
}
