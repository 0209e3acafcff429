// Insights: claims that reframe how a buyer sees their problem, each with its evidence and a question to ask.
import { Pencil } from "lucide-react"
import { useState } from "react"
import { freshSince } from "~src/domain/ages"
import { IconButton } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import type { InsightList, InsightRow } from "~src/wire/desk-lines"
import { useSpeech } from "../language"
import { useOpened, useView } from "../parts/address"
import { Answered } from "../parts/states"
import { useAudienceWords } from "./audience-words"
import { Edited } from "./edited"
import { InsightSheet } from "./insight-sheet"
import { useInsights } from "./line-queries"
import { findLines } from "./line-tools"
import { LinesPage } from "./lines-page"
import { Slotted } from "./slotted"

export function Insights() {
  return <Answered of={useInsights()}>{(list) => <Filled list={list} />}</Answered>
}

function Filled({ list: { rows } }: { list: InsightList }) {
  const { words, format } = useSpeech()
  const say = words.lines.insights
  const { filter } = useView()
  const audience = useAudienceWords()
  const [opened, open] = useOpened("insight")
  const [query, setQuery] = useState("")
  const old = freshSince(format.today(Date.now()))
  const live = rows.filter(({ retired }) => !retired)
  const aged = live.filter(({ insight }) => insight.date < old).length
  const one = rows.find(({ insight }) => insight.id === opened)
  const found = findLines(rows, { query, segmentId: filter.segmentId }, ({ insight: it }) => ({
    text: [it.claim, it.evidence, it.source, it.meaning, it.question, audience(it.audience)].join("\n"),
    audience: it.audience,
  }))
  return (
    <>
      <LinesPage
        {...{ say, query }}
        headline={say.headline(live.length)}
        more={aged > 0 ? say.old(aged) : null}
        counts={{ all: rows.length, found: found.length }}
        onQuery={setQuery}
        of="insights"
        onAdd={() => open("new")}
      >
        <ul className="insight-list">
          {found.map((row) => (
            <Card key={row.insight.id} row={row} old={old} onEdit={() => open(row.insight.id)} />
          ))}
        </ul>
      </LinesPage>
      {opened === "new" || one ? <InsightSheet key={opened} row={one ?? null} onClose={() => open(null)} /> : null}
    </>
  )
}

function Card({ row, old, onEdit }: { row: InsightRow; old: string; onEdit: () => void }) {
  const { insight, retired, editedBy, editedAt } = row
  const { words, format } = useSpeech()
  const audience = useAudienceWords()
  const say = words.lines.insights
  const parts = [
    [say.evidence, insight.evidence],
    [say.meaning, insight.meaning],
    [say.question, insight.question],
  ] as const
  return (
    <li className={retired ? "card insight retired" : "card insight"}>
      <div className="insight-head">
        <h2>
          <Slotted text={insight.claim} />
        </h2>
        {retired ? <Tag>{say.retired}</Tag> : null}
        <IconButton small name={say.edit(insight.claim)} icon={Pencil} onClick={onEdit} />
      </div>
      <dl className="facts">
        {parts.map(([name, text]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>
              <Slotted text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="ui-small ui-muted">
        {insight.url ? (
          <a href={insight.url} target="_blank" rel="noreferrer">
            {insight.source}
          </a>
        ) : (
          insight.source
        )}
        ,{" "}
        {insight.date < old ? (
          <Tag tone="attention" title={say.old18}>
            {format.day(insight.date)}
          </Tag>
        ) : (
          format.day(insight.date)
        )}{" "}
        · {audience(insight.audience)} · {words.form.languages[insight.language]}
        {editedAt === null ? null : (
          <>
            {" · "}
            <Edited by={editedBy} at={editedAt} />
          </>
        )}
      </p>
    </li>
  )
}
