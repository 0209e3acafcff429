// The coverage matrix: conversations × personas, one for each segment; a weak cell opens a brief, any other its assets' use.
import { useState } from "react"
import { Link } from "wouter"
import { conversations } from "~src/domain/words"
import type { Names } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Brief } from "./brief"
import type { Coverage } from "./view"

export function CoverageMatrix({ cells, names }: { cells: Coverage[]; names: Names }) {
  const { words } = useSpeech()
  const [brief, setBrief] = useState<Coverage | null>(null)
  const say = words.health.coverage
  const weak = cells.filter((cell) => cell.weak !== null).length
  return (
    <section className="health-part" aria-labelledby="coverage">
      <h2 id="coverage">{say.title(weak, cells.length)}</h2>
      <p className="ui-small ui-muted measure">{say.hint}</p>
      <div className="matrices">
        {names.segments
          .filter(({ id }) => cells.some((cell) => cell.segmentId === id))
          .map(({ id, name }) => (
            <Matrix
              key={id}
              name={name}
              cells={cells.filter((cell) => cell.segmentId === id)}
              names={names}
              onBrief={setBrief}
            />
          ))}
      </div>
      {brief ? <Brief cell={brief} names={names} onClose={() => setBrief(null)} /> : null}
    </section>
  )
}

type MatrixProps = { name: string; cells: Coverage[]; names: Names; onBrief: (cell: Coverage) => void }

function Matrix({ name, cells, names, onBrief }: MatrixProps) {
  const { terms } = useSpeech()
  return (
    <table className="matrix">
      <caption>{name}</caption>
      <thead>
        <tr>
          <td />
          {conversations.map((conversation) => (
            <th key={conversation} scope="col" title={terms.conversations[conversation].name}>
              {conversation}
              <span className="ui-hidden"> {terms.conversations[conversation].name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.personas.map((persona) => (
          <tr key={persona.id}>
            <th scope="row">{persona.name}</th>
            {cells
              .filter((cell) => cell.personaId === persona.id)
              .map((cell) => (
                <td key={cell.conversation} className={cell.weak ? `matrix-${cell.weak}` : undefined}>
                  <Cell cell={cell} onBrief={onBrief} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell, onBrief }: { cell: Coverage; onBrief: (cell: Coverage) => void }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const say = words.health.coverage
  const about = say.cell(cell.assets.length, cell.used, cell.seen)
  const text = format.number(cell.assets.length)
  if (cell.weak)
    return (
      <button
        type="button"
        title={`${say.weak[cell.weak]} ${about}`}
        aria-label={`${say.weak[cell.weak]} ${about}`}
        onClick={() => onBrief(cell)}
      >
        {text}
      </button>
    )
  const { personaId, segmentId, conversation } = cell
  return (
    <Link
      href={roomAt("/", { ...common, subject: "asset", personaId, segmentId, conversation })}
      title={about}
      aria-label={about}
    >
      {text}
    </Link>
  )
}
