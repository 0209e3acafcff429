// The ledger: how well both teams listen, and what became of everything that was shown.
import type { Ledger } from "~src/wire/desk-ledger"
import { narrow } from "../filter"
import { useNow, useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Linked } from "../parts/linked"
import { Answered } from "../parts/states"
import { useLedger } from "./queries"
import { Rates } from "./rates"
import { LedgerTable } from "./table"
import { Worth } from "./worth"

export function LedgerRoom() {
  const { filter } = useView()
  const ledger = useLedger(filter)
  return (
    <Answered of={ledger} lines={[64, 100, 100, 100]}>
      {(data) => (
        <div className="room" aria-busy={ledger.isPlaceholderData}>
          <Filled ledger={data} />
        </div>
      )}
    </Answered>
  )
}

function Filled({ ledger }: { ledger: Ledger }) {
  const { words, format } = useSpeech()
  const now = useNow(30_000)
  const say = words.ledger
  return (
    <>
      <header className="room-head">
        <h1>
          <Headline ledger={ledger} />
        </h1>
        <p className="ui-muted">{say.span(format.day(ledger.from), format.day(ledger.to))}</p>
      </header>
      <Rates ledger={ledger} />
      <Worth holdout={ledger.holdout} />
      <LedgerTable ledger={ledger} />
      <p className="ui-small ui-muted measure">
        {ledger.countedAt === null ? say.notCounted : say.counted(format.relative(ledger.countedAt, now))} {say.noLift}
      </p>
    </>
  )
}

function Headline({ ledger: { totals, marketing } }: { ledger: Ledger }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const say = words.ledger
  const sales = totals && totals.seen > 0 ? format.percent(totals.used / totals.seen) : null
  const ended = marketing.received > 0 ? format.percent(marketing.ended / marketing.received) : null
  const uses = roomAt("/", narrow(common, { subject: "asset", use: "yes" }))
  if (sales && ended) return <Linked sentence={say.headline(sales, ended)} to={uses} />
  if (sales) return <Linked sentence={say.headlineSales(sales)} to={uses} />
  if (ended)
    return <Linked sentence={say.headlineMarketing(ended)} to={roomAt("/", narrow(common, { replied: "in-time" }))} />
  return say.headlineNone
}
