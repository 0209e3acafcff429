// Messages: the lines that points of view are composed of, by pillar; searched, added and edited here.
import { ClipboardPaste, Plus, Search } from "lucide-react"
import { useState } from "react"
import { useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Chip } from "~src/ui/chip"
import { Empty } from "~src/ui/notice"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { ExportLink } from "../parts/export-link"
import { Linked } from "../parts/linked"
import { Answered } from "../parts/states"
import { useMessages, useRecords } from "../queries"
import { DraftsBar } from "./drafts-bar"
import { Edits, waitingEdits } from "./edits"
import { findMessages, pillarsOf } from "./find"
import { Insights } from "./insights"
import { MessageSheet } from "./message-sheet"
import { MessageTable } from "./message-table"

export function MessagesRoom() {
  const messages = useMessages()
  return <Answered of={messages}>{(data) => <Filled list={data} />}</Answered>
}

function Filled({ list }: { list: MessageList }) {
  const { words, terms, format } = useSpeech()
  const { filter, common } = useView()
  const [, open] = useOpened("message")
  const [query, setQuery] = useState("")
  const say = words.messages
  const [tab, setTab] = useOpened("tab")
  const edits = useRecords(waitingEdits).data?.pages[0]?.total ?? 0
  const live = list.rows.filter(({ message, live }) => (live ?? message).status === "live")
  const most = [...live].sort((a, b) => b.reports - a.reports)[0]
  const found = findMessages(list.rows, query, filter.segmentId, terms.parts)
  const [, navigate] = useLocation()
  const add = (
    <>
      <Button icon={ClipboardPaste} onClick={() => navigate(roomAt("/messages/paste", common))}>
        {words.paste.open}
      </Button>
      <Button look="primary" icon={Plus} onClick={() => open("new")}>
        {say.add}
      </Button>
    </>
  )
  return (
    <>
      <header className="room-head">
        <h1>
          {list.rows.length === 0 ? say.none : say.headline(live.length, pillarsOf(live).length)}
          {most && most.reports > 0 ? (
            <span className="headline-more">
              <Linked
                sentence={say.most(most.message.claim, most.reports)}
                to={roomAt("/", { period: "quarter", messageId: most.message.id })}
              />
            </span>
          ) : null}
        </h1>
        {list.rows.length > 0 ? <p className="ui-muted measure">{say.reportsNote}</p> : null}
      </header>
      <div className="room-tabs">
        <Chip pressed={tab !== "edits"} onClick={() => setTab(null)}>
          {words.messaging.tabs.messages}
        </Chip>
        <Chip pressed={tab === "edits"} onClick={() => setTab("edits")}>
          {words.messaging.tabs.edits} ({format.number(edits)})
        </Chip>
      </div>
      {tab === "edits" ? (
        <Edits />
      ) : list.rows.length === 0 ? (
        <Empty title={say.emptyTitle}>
          <p className="measure">{say.empty}</p>
          <div className="buttons">{add}</div>
        </Empty>
      ) : (
        <>
          <div className="tools">
            <label className="search">
              <Search size={16} aria-hidden />
              <span className="ui-hidden">{say.search}</span>
              <input
                className="ui-input"
                type="search"
                placeholder={say.search}
                value={query}
                onChange={(e) => setQuery(e.target.value)}
              />
            </label>
            <span className="bar-rest" />
            <ExportLink of="messages" />
            {add}
          </div>
          <DraftsBar rows={list.rows} />
          {found.length === 0 ? <p className="ui-muted">{say.emptySearch}</p> : null}
          {pillarsOf(found).map((pillar) => (
            <MessageTable
              key={pillar}
              pillar={pillar}
              rows={found.filter((row) => row.message.pillar === pillar)}
              filter={common}
            />
          ))}
        </>
      )}
      {tab === "edits" ? null : <Insights list={list.insights} />}
      <MessageSheet list={list} />
    </>
  )
}
