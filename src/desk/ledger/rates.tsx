// Both teams' listen rates: the same size, the same period, each with what it is made of and how sure it is.
import type { ReactNode } from "react"
import { Link } from "wouter"
import type { Ledger } from "~src/wire/desk-ledger"
import { narrow } from "../filter"
import { wilson } from "../interval"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Range } from "../parts/range"

export function Rates({ ledger }: { ledger: Ledger }) {
  const { words } = useSpeech()
  const { common } = useView()
  const say = words.ledger
  const { totals, marketing, reps } = ledger
  return (
    <section className="rates" aria-label={say.rates}>
      <Rate
        name={say.sales}
        k={totals?.used ?? 0}
        n={totals?.seen ?? 0}
        to={roomAt("/", narrow(common, { subject: "asset", use: "yes" }))}
        missing={
          totals === null
            ? ledger.countedAt === null
              ? say.counting
              : say.tooFew
            : totals.seen === 0
              ? say.nothingSeen
              : null
        }
      >
        {totals === null ? (
          ledger.countedAt === null ? null : (
            <p>{say.tooFewWhy}</p>
          )
        ) : (
          <>
            <p>{say.salesNote(totals.used, totals.seen)}</p>
            <p>{say.salesReps(reps ?? 0)}</p>
            {totals.used > totals.seen ? <p>{say.moreUses}</p> : null}
          </>
        )}
      </Rate>
      <Rate
        name={say.marketing}
        k={marketing.ended}
        n={marketing.received}
        to={roomAt("/", narrow(common, { replied: "in-time" }))}
        missing={marketing.received === 0 ? say.nothingReceived : null}
      >
        <p>{say.marketingNote(marketing.ended, marketing.received, marketing.requests)}</p>
        {marketing.received > marketing.ended ? <p>{say.marketingOpen(marketing.open)}</p> : null}
      </Rate>
    </section>
  )
}

type RateProps = { name: string; k: number; n: number; to: string; missing: string | null; children: ReactNode }

function Rate({ name, k, n, to, missing, children }: RateProps) {
  const { words, format } = useSpeech()
  const sure = missing === null && k <= n ? wilson(k, n) : null
  return (
    <article className="card rate">
      <h2>{name}</h2>
      {missing === null ? (
        <p className="figure-value">
          <Link href={to} aria-label={`${name}: ${format.percent(k / n)}`}>
            {format.percent(k / n)}
          </Link>
        </p>
      ) : (
        <p className="rate-missing">{missing}</p>
      )}
      <div className="ui-small ui-muted">
        {sure ? (
          <>
            <Range low={sure.low} high={sure.high} at={k / n} />
            <p>{words.ledger.interval(format.percent(sure.low), format.percent(sure.high))}</p>
          </>
        ) : null}
        {children}
      </div>
    </article>
  )
}
