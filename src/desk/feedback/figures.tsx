// The few figures of the period; each opens its reports.
import { Link } from "wouter"
import { outcomes } from "~src/domain/words"
import { Notice } from "~src/ui/notice"
import type { FeedbackFigures } from "~src/wire/desk"
import { narrow } from "../filter"
import { useRate } from "../headline"
import { wilson } from "../interval"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Range } from "../parts/range"
import { toRecords } from "./to-records"

type Figure = {
  name: string
  value: string
  to: string
  note: string
  range?: { low: number; high: number; at: number }
}

const conversationsEnded = ({ cuts }: FeedbackFigures) =>
  cuts.answer.reduce((n, row) => n + ((outcomes as readonly string[]).includes(row.key) ? row.n : 0), 0)

export function Figures({ figures }: { figures: FeedbackFigures }) {
  const { words, format } = useSpeech()
  const { filter } = useView()
  const { used, unused, of } = useRate(figures)
  const sure = wilson(used, of)
  const rate = (n: number, { low, high }: { low: number; high: number }) =>
    words.feedback.interval(format.percent(n / of), of, format.percent(low), format.percent(high))
  const list: Figure[] = [
    {
      name: words.feedback.total,
      value: format.number(figures.total),
      to: roomAt("/", filter),
      note: words.feedback.before(figures.before),
    },
    {
      name: words.feedback.waiting,
      value: format.number(figures.total - figures.replied),
      to: roomAt("/", narrow(filter, { replied: "no" })),
      note: words.feedback.waitingNote(figures.replied),
    },
  ]
  if (figures.successful.n + figures.successful.before > 0 || conversationsEnded(figures) > 0) {
    list.push({
      name: words.feedback.successful,
      value: format.number(figures.successful.n),
      to: roomAt("/", narrow(filter, { success: "yes" })),
      note: words.feedback.successfulNote(conversationsEnded(figures), figures.successful.before),
    })
  }
  if (sure) {
    list.push(
      {
        name: words.feedback.used,
        value: format.number(used),
        to: roomAt("/", narrow(filter, { use: "yes", answer: undefined })),
        note: rate(used, sure),
        range: { ...sure, at: used / of },
      },
      {
        name: words.feedback.notUsed,
        value: format.number(unused),
        to: roomAt("/", narrow(filter, { use: "no", answer: undefined })),
        note: rate(unused, { low: 1 - sure.high, high: 1 - sure.low }),
        range: { low: 1 - sure.high, high: 1 - sure.low, at: unused / of },
      },
    )
  }
  return (
    <section aria-label={words.feedback.figures}>
      <dl className="figures">
        {list.map((figure) => (
          <div className="figure" key={figure.name}>
            <dt>{figure.name}</dt>
            <dd className="figure-value">
              <Link href={figure.to} onClick={toRecords} aria-label={`${figure.name}: ${figure.value}`}>
                {figure.value}
              </Link>
            </dd>
            <dd className="ui-small ui-muted">
              {figure.range ? <Range {...figure.range} /> : null}
              {figure.note}
            </dd>
          </div>
        ))}
      </dl>
      {figures.setAside > 0 ? (
        <Notice tone="attention">
          <p>
            {words.feedback.setAside(figures.setAside)}{" "}
            <Link href={roomAt("/set-aside", filter)}>{words.feedback.setAsideOpen}</Link>
          </p>
        </Notice>
      ) : null}
    </section>
  )
}
