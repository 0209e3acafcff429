// Personas and segments: whom we sell to, by which titles they are found, and what names them.
import { Plus } from "lucide-react"
import type { ReactNode } from "react"
import { Button, TextButton } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import type { AudienceList } from "~src/wire/desk-audiences"
import { useSpeech } from "../language"
import { useOpened } from "../parts/address"
import { Answered } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { AudienceSheet } from "./audience-sheet"
import { useAudiences } from "./queries"
import { useRuleWords } from "./rule-words"
import { useUsesWords } from "./uses-words"

export function AudiencesRoom() {
  return <Answered of={useAudiences()}>{(list) => <Filled list={list} />}</Answered>
}

function Filled({ list }: { list: AudienceList }) {
  const { words } = useSpeech()
  const say = words.audiences
  const [persona, openPersona] = useOpened("persona")
  const [segment, openSegment] = useOpened("segment")
  const onePersona = list.personas.find((one) => one.persona.id === persona)
  const oneSegment = list.segments.find((one) => one.segment.id === segment)
  return (
    <>
      <header className="room-head">
        <h1>
          {say.headline(list.personas.length, list.segments.length)}
          <span className="headline-more">{say.mapped(list.titles.mapped, list.titles.all)}</span>
        </h1>
        <p className="ui-muted measure">{say.what}</p>
      </header>
      <Part id="personas" title={say.personas} add={say.addPersona} onAdd={() => openPersona("new")}>
        {list.personas.length === 0 ? <Empty title={say.noPersonas} /> : <Personas list={list} onOpen={openPersona} />}
        {list.titles.open.length > 0 ? (
          <div className="open-titles">
            <h3>{say.open}</h3>
            <p className="ui-small ui-muted">{say.openWhat}</p>
            <p>{list.titles.open.map(({ title, n }) => say.openOne(title, n)).join(" · ")}</p>
          </div>
        ) : null}
      </Part>
      <Part id="segments" title={say.segments} add={say.addSegment} onAdd={() => openSegment("new")}>
        {list.segments.length === 0 ? <Empty title={say.noSegments} /> : <Segments list={list} onOpen={openSegment} />}
      </Part>
      {persona === "new" || onePersona ? (
        <AudienceSheet
          key={persona}
          kind="persona"
          one={onePersona ? { ...onePersona, ...onePersona.persona } : null}
          onClose={() => openPersona(null)}
        />
      ) : segment === "new" || oneSegment ? (
        <AudienceSheet
          key={segment}
          kind="segment"
          one={oneSegment ? { ...oneSegment, ...oneSegment.segment, titles: [] } : null}
          onClose={() => openSegment(null)}
        />
      ) : null}
    </>
  )
}

type PartProps = { id: string; title: string; add: string; onAdd: () => void; children: ReactNode }

function Part({ id, title, add, onAdd, children }: PartProps) {
  return (
    <section className="pillar" aria-labelledby={id}>
      <div className="tools">
        <h2 id={id}>{title}</h2>
        <span className="bar-rest" />
        <Button icon={Plus} onClick={onAdd}>
          {add}
        </Button>
      </div>
      {children}
    </section>
  )
}

type TableProps = { list: AudienceList; onOpen: (id: string) => void }

function Personas({ list, onOpen }: TableProps) {
  const { words, format } = useSpeech()
  const say = words.audiences
  const inUse = useUsesWords()
  return (
    <div className="table-frame">
      <table className="table personas-table">
        <thead>
          <tr>
            <th scope="col">{say.columns.name}</th>
            <th scope="col">{say.columns.titles}</th>
            <th scope="col" className="number">
              {say.columns.titled}
            </th>
            <th scope="col">{say.columns.uses}</th>
          </tr>
        </thead>
        <tbody>
          {list.personas.map(({ persona, titled, uses }) => (
            <tr key={persona.id}>
              <th scope="row">
                <TextButton onClick={() => onOpen(persona.id)}>{persona.name}</TextButton>
              </th>
              <td className="ui-small persona-titles">
                {persona.titles.length ? persona.titles.join(" · ") : <span className="ui-muted">{say.noTitles}</span>}
              </td>
              <td className="number">{format.number(titled)}</td>
              <td className="ui-small">{inUse(uses) || <span className="ui-muted">{say.noUses}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Segments({ list, onOpen }: TableProps) {
  const { words } = useSpeech()
  const say = words.audiences
  const inUse = useUsesWords()
  const inRule = useRuleWords()
  return (
    <div className="table-frame">
      <table className="table segments-table">
        <TableHead heads={[say.columns.name, say.columns.rule, say.columns.uses]} />
        <tbody>
          {list.segments.map(({ segment, uses }) => (
            <tr key={segment.id}>
              <th scope="row">
                <TextButton onClick={() => onOpen(segment.id)}>{segment.name}</TextButton>
              </th>
              <td className="ui-small persona-titles">
                {segment.rule ? inRule(segment.rule) : <span className="ui-muted">{say.rule.none}</span>}
              </td>
              <td className="ui-small">{inUse(uses) || <span className="ui-muted">{say.noUses}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
