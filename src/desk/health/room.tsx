// Content health: how much of the library nobody used, what to retire, check, explain and write.
import { Link } from "wouter"
import type { AssetList, Names } from "~src/wire/desk"
import type { Health } from "~src/wire/desk-health"
import { wilson } from "../interval"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Linked } from "../parts/linked"
import { Range } from "../parts/range"
import { Answered } from "../parts/states"
import { useAssets, useNames } from "../queries"
import { AskedForList } from "./asked-for"
import { CoverageMatrix } from "./coverage"
import { Freshness } from "./freshness"
import { useHealth } from "./queries"
import { RetireList } from "./retire"
import { EnablementList, OffLabelList } from "./use-lists"
import { coverageOf, forSegment, retireList, toVerify, unusedOf } from "./view"

export function HealthRoom() {
  const { filter } = useView()
  const health = useHealth(filter)
  const assets = useAssets()
  const names = useNames()
  return (
    <Answered of={assets}>
      {(list) => (
        <Answered of={names}>
          {(called) => (
            <Answered of={health}>
              {(data) => (
                <div className="room" aria-busy={health.isPlaceholderData}>
                  <Filled list={list} health={data} names={called} />
                </div>
              )}
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  )
}

function Filled({ list, health, names }: { list: AssetList; health: Health; names: Names }) {
  const { words, format } = useSpeech()
  const { filter } = useView()
  const today = format.today(Date.now())
  const rows = list.rows.filter((row) => forSegment(row, filter.segmentId))
  const segments = names.segments.filter(({ id }) => filter.segmentId === undefined || id === filter.segmentId)
  const cells = coverageOf(rows, health.cells, { personas: names.personas, segments }, today)
  const say = words.health
  return (
    <>
      <Head rows={rows} today={today} health={health} />
      <div className="health-lists">
        <RetireList rows={retireList(rows, today)} all={list.rows} />
        <Freshness rows={toVerify(rows, today)} today={today} />
        <OffLabelList list={health.offLabel} names={names} />
        <EnablementList list={health.enablement} />
        <AskedForList list={health.requests} />
      </div>
      {cells.length > 0 ? (
        <CoverageMatrix cells={cells} names={{ ...names, segments }} />
      ) : (
        <p className="ui-muted">{say.coverage.none}</p>
      )}
    </>
  )
}

function Head({ rows, today, health }: { rows: AssetList["rows"]; today: string; health: Health }) {
  const { words, terms, format } = useSpeech()
  const { common } = useView()
  const say = words.health
  const { active, unused, mostly } = unusedOf(rows, today)
  const to = roomAt("/content", common, { state: "unused" })
  const sure = wilson(unused, active)
  const sentence =
    unused === 0
      ? say.allUsed(active)
      : say.headline(format.percent(unused / active), mostly ? terms.conversations[mostly].name : null)
  return (
    <header className="room-head">
      <h1>
        <Linked sentence={sentence} to={to} />
      </h1>
      {sure ? (
        <p className="ui-small ui-muted health-sure">
          <Range low={sure.low} high={sure.high} at={unused / active} />
          {say.of(unused, active)} · <Link href={to}>{say.openUnused}</Link>
        </p>
      ) : null}
      <p className="ui-muted measure">{say.span(format.day(health.from), format.day(health.to))}</p>
    </header>
  )
}
