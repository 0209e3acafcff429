// Signed out or revoked: pair this browser by one pasted link.
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { isFailed, send } from "~src/wire/send"
import { useOtherWords } from "./other-words"

export function SignedOutScreen() {
  const o = useOtherWords()
  return (
    <section className="section" aria-labelledby="signed-out">
      <h1 id="signed-out" className="heading-account">
        {o.signedOut}
      </h1>
      <PairForm />
    </section>
  )
}

export function RevokedScreen() {
  const o = useOtherWords()
  return (
    <section className="section" aria-labelledby="revoked">
      <h1 id="revoked" className="heading-account">
        {o.revoked}
      </h1>
      <Notice tone="blocked">
        <p>{o.revokedWhy}</p>
      </Notice>
      <PairForm />
    </section>
  )
}

export function PairForm() {
  const o = useOtherWords()
  const [link, setLink] = useState("")
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  async function pair() {
    setBusy(true)
    const answer = await send("device.paired", { link: link.trim() })
    setBusy(false)
    setFailed(isFailed(answer) ? (o.pairFailed[answer.error.code] ?? answer.error.message) : null)
  }
  return (
    <form
      className="pair"
      onSubmit={(event) => {
        event.preventDefault()
        if (link.trim()) void pair()
      }}
    >
      <p className="ui-muted">{o.signedOutWhy}</p>
      <label className="ui-field">
        <span className="ui-label">{o.pairLink}</span>
        <input
          className="ui-input"
          type="url"
          required
          maxLength={500}
          autoComplete="off"
          placeholder="https://…/pair#…"
          value={link}
          onChange={(event) => setLink(event.target.value)}
        />
      </label>
      <Button type="submit" look="primary" disabled={busy}>
        {o.pair}
      </Button>
      {failed ? (
        <Notice tone="blocked" urgent>
          <p>{failed}</p>
        </Notice>
      ) : null}
    </form>
  )
}
