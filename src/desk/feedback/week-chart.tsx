// Reports by week: bars from zero, each with its number, titled with what they say. Every bar opens its week.
import { type CSSProperties, useLayoutEffect, useRef } from "react"
import { Link } from "wouter"
import type { FeedbackFigures } from "~src/wire/desk"
import { narrow, narrowings } from "../filter"
import { mondayOf, mondays } from "../format"
import { weekFinding } from "../headline"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { toRecords } from "./to-records"

/** More bars than this, and only every fourth carries its date. */
const crowded = 16

/** Without a filter the weeks before the first report of all were before Parley: nothing to show. */
function sinceFirst<T extends { n: number }>(weeks: T[]): T[] {
  const first = weeks.findIndex((one) => one.n > 0)
  return weeks.slice(Math.max(0, first))
}

export function WeekChart({ figures }: { figures: FeedbackFigures }) {
  const { words, format } = useSpeech()
  const { filter } = useView()
  const counted = new Map(figures.cuts.week.map((row) => [row.key, row.n]))
  const spanned = mondays(figures.from, figures.to).map((week) => ({ week, n: counted.get(week) ?? 0 }))
  const weeks = narrowings(filter).length > 0 ? spanned : sinceFirst(spanned)
  const bars = useRef<HTMLOListElement>(null)
  // The latest weeks are in view where not all fit.
  useLayoutEffect(() => bars.current?.scrollTo({ left: bars.current.scrollWidth }), [])
  if (weeks.length < 3) return null
  const running = mondayOf(format.today(Date.now()))
  // The first week may be cut by the period, the last is still running: neither is compared.
  const full = weeks.filter(({ week }) => week >= figures.from && week !== running)
  const found = weekFinding(full)
  const say = words.feedback.week
  const title = found.kind === "few" ? say.few(found.total) : say[found.kind](found.last, found.mean)
  const greatest = Math.max(1, ...weeks.map((one) => one.n))
  const every = weeks.length > crowded ? 4 : 1
  return (
    <section className="card weeks" aria-labelledby="cut-week">
      <h2 id="cut-week">{title}</h2>
      <ol ref={bars} className={every > 1 ? "weeks-bars weeks-bars--many" : "weeks-bars"}>
        {weeks.map(({ week, n }, place) => (
          <li key={week} className="weeks-one">
            <Link
              className="weeks-link"
              href={roomAt("/", narrow(filter, { week }))}
              onClick={toRecords}
              aria-label={say.bar(format.day(week), n)}
              title={say.bar(format.day(week), n)}
            >
              <span className="weeks-n">{format.number(n)}</span>
              <span
                className={week === running ? "weeks-bar weeks-bar--running" : "weeks-bar"}
                style={{ "--share": n / greatest } as CSSProperties}
              />
            </Link>
            <span className="weeks-day">
              {place % every === 0 || week === running ? format.shortDay(week) : ""}
              {week === running ? <span className="weeks-running">{say.running}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
