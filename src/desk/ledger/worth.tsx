// Was listening worth it? The holdout's size, what it still needs, and the estimate once there is one.
import { Link } from "wouter"
import type { Ledger } from "~src/wire/desk-ledger"
import { useSignedIn, useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"

export function Worth({ holdout }: { holdout: Ledger["holdout"] }) {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  const { common } = useView()
  const say = words.ledger.worth
  return (
    <section className="card rate" aria-labelledby="worth">
      <h2 id="worth">{say.title}</h2>
      {holdout ? (
        <Running holdout={holdout} />
      ) : (
        <p className="ui-muted">
          {say.off} {member.role === "admin" ? <Link href={roomAt("/settings", common)}>{say.offAdmin}</Link> : null}
        </p>
      )}
    </section>
  )
}

function Running({ holdout }: { holdout: NonNullable<Ledger["holdout"]> }) {
  const { words, format } = useSpeech()
  const say = words.ledger.worth
  const { estimate, needed, showings, heldOut, percent, since } = holdout
  const signed = (x: number) => `${x < 0 ? "−" : "+"}${format.number(Math.round(Math.abs(x) * 10) / 10)}`
  const left =
    needed === null
      ? say.unreckoned
      : showings < needed
        ? say.left(needed - showings, needed)
        : estimate
          ? null
          : say.few
  return (
    <>
      {estimate ? (
        <p className="rate-missing">
          {say.known(signed(estimate.difference))}{" "}
          <span className="ui-small ui-muted">{say.interval(signed(estimate.low), signed(estimate.high))}</span>
        </p>
      ) : (
        <p className="rate-missing">{say.notYet}</p>
      )}
      <div className="ui-small ui-muted">
        <p>
          {say.size(percent, format.day(format.today(since)))} · {say.sofar(showings, heldOut)}
          {left ? ` · ${left}` : ""}
        </p>
        <p>{say.how}</p>
      </div>
    </>
  )
}
