// Content: the library with its use, added to and edited here; the headline says how much of it nobody used.
import { Download, ListChecks, Plus } from "lucide-react"
import { useState } from "react"
import { useLocation } from "wouter"
import { conversations } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Chip } from "~src/ui/chip"
import { Empty, Notice } from "~src/ui/notice"
import type { AssetList } from "~src/wire/desk"
import { download, toCsv } from "../csv"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Linked } from "../parts/linked"
import { SearchBox } from "../parts/search-box"
import { Answered, NotSaved } from "../parts/states"
import { useAssets } from "../queries"
import { AskFor } from "./ask-for"
import { AssetSheet } from "./asset-sheet"
import { AssetTable } from "./asset-table"
import { useAssetWords } from "./asset-words"
import { BulkBar } from "./bulk-bar"
import { useChangeAssets } from "./edits"
import { useFound } from "./use-found"
import { countIn, type LibraryView, readView, states, viewAssets, writeView } from "./view"

export function ContentRoom() {
  const assets = useAssets()
  return (
    <Answered of={assets}>
      {(data) => (
        <>
          <Filled list={data} />
          <AssetSheet list={data} />
        </>
      )}
    </Answered>
  )
}

function Filled({ list }: { list: AssetList }) {
  const { words, format } = useSpeech()
  const { filter, search } = useView()
  const [, navigate] = useLocation()
  const [, open] = useOpened("asset")
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState("")
  const verify = useChangeAssets()
  const say = words.content
  const view = readView(search)
  const today = format.today(Date.now())
  const found = useFound(list.rows, view.q)
  const rows = viewAssets(list.rows, view, filter.segmentId, today, found)
  const at = (change: Partial<LibraryView>) => roomAt("/content", filter, writeView({ ...view, ...change }))
  // A selected asset that left the view is not changed unseen.
  const chosen = rows.map(({ asset }) => asset.id).filter((id) => selected.has(id))
  const select = (ids: string[], on: boolean) => {
    const next = new Set(selected)
    for (const id of ids) on ? next.add(id) : next.delete(id)
    setSelected(next)
    setSaid("")
  }
  if (list.rows.length === 0) {
    return (
      <>
        <header className="room-head">
          <h1>{say.none}</h1>
        </header>
        <Empty title={say.emptyTitle}>
          <p className="measure">{say.empty}</p>
          <Button look="primary" icon={Plus} onClick={() => open("new")}>
            {words.asset.add}
          </Button>
        </Empty>
      </>
    )
  }
  return (
    <>
      <header className="room-head">
        <h1>
          {list.unused > 0 ? (
            <Linked
              sentence={say.headline(list.unused, list.active, format.percent(list.unused / Math.max(1, list.active)))}
              to={at({ state: "unused", conversation: null, q: "" })}
            />
          ) : (
            say.headlineAll(list.active)
          )}
        </h1>
        <p className="ui-muted measure">{say.window}</p>
      </header>
      <Tools
        list={list}
        view={view}
        today={today}
        onView={(change) => navigate(at(change), { replace: "q" in change })}
      />
      <section className="records" aria-labelledby="assets">
        <div className="records-head">
          <h2 id="assets">{say.count(rows.length, list.rows.length)}</h2>
          <span className="bar-rest" />
          <Export rows={rows} />
          <Button small look="primary" icon={Plus} onClick={() => open("new")}>
            {words.asset.add}
          </Button>
        </div>
        {chosen.length > 0 ? (
          <BulkBar
            ids={chosen}
            onClear={() => setSelected(new Set())}
            onDone={(text) => {
              setSelected(new Set())
              setSaid(text)
            }}
          />
        ) : null}
        <NotSaved error={verify.error} />
        {said ? (
          <Notice tone="good">
            <p role="status">{said}</p>
          </Notice>
        ) : null}
        {found?.length === 0 ? (
          <AskFor key={view.q} words={view.q} />
        ) : rows.length === 0 ? (
          <p className="ui-muted">{say.emptyFilter}</p>
        ) : (
          <AssetTable
            rows={rows}
            view={view}
            at={at}
            today={today}
            selected={selected}
            onSelect={select}
            onVerify={verify.isPending ? null : (id) => verify.mutate({ ids: [id], change: { kind: "verify" } })}
          />
        )}
      </section>
    </>
  )
}

type ToolsProps = { list: AssetList; view: LibraryView; today: string; onView: (change: Partial<LibraryView>) => void }

function Tools({ list, view, today, onView }: ToolsProps) {
  const { words, terms, format } = useSpeech()
  const { filter } = useView()
  const [, navigate] = useLocation()
  const waiting = countIn(list.rows, "unmapped", today)
  const say = words.content
  return (
    <div className="tools">
      <SearchBox hint={say.search} value={view.q} onValue={(q) => onView({ q })} />
      <div className="ui-chips">
        {states.map((state) => (
          <Chip
            key={state}
            pressed={view.state === state}
            onClick={() => onView({ state: view.state === state ? null : state })}
          >
            {say.chips[state]} {format.number(countIn(list.rows, state, today))}
          </Chip>
        ))}
      </div>
      <label className="bar-segment">
        <span className="ui-label">{say.columns.conversations}</span>
        <select
          className="ui-input"
          value={view.conversation ?? ""}
          onChange={(e) => onView({ conversation: conversations.find((c) => String(c) === e.target.value) ?? null })}
        >
          <option value="">{words.do.any}</option>
          {conversations.map((c) => (
            <option key={c} value={c}>
              {terms.conversations[c].name}
            </option>
          ))}
        </select>
      </label>
      {waiting > 0 ? (
        <Button small icon={ListChecks} onClick={() => navigate(roomAt("/content/unmapped", filter))}>
          {words.asset.queue(waiting)}
        </Button>
      ) : null}
    </div>
  )
}

function Export({ rows }: { rows: AssetList["rows"] }) {
  const { words } = useSpeech()
  const say = useAssetWords()
  return (
    <Button
      small
      icon={Download}
      disabled={rows.length === 0}
      onClick={() => download("parley-content.csv", toCsv(say.csvHeads, rows.map(say.csvRow)))}
    >
      {words.do.export}
    </Button>
  )
}
