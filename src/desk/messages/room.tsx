// Messages: the lines that points of view are composed of, by pillar; searched, added and edited here.
import { Plus, Search } from "lucide-react"
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { ExportLink } from "../parts/export-link"
import { Linked } from "../parts/linked"
import { Answered } from "../parts/states"
import { useMessages } from "../queries"
import { findMessages, pillarsOf } from "./find"
import { Insights } from "./insights"
import { MessageSheet } from "./message-sheet"
import { MessageTable } from "./message-table"

export function MessagesRoom() {
  const messages = useMessages()
  return <Answered of={messages}>{(data) => <Filled list={data} />}</Answered>
}

function Filled({ list }: { list: MessageList }) {
  const { words, terms } = useSpeech()
  const { filter, common } = useView()
  const [, open] = useOpened("message")
  const [query, setQuery] = useState("")
  const say = words.messages
  const live = list.rows.filter((row) => row.message.status === "live")
  const most = [...live].sort((a, b) => b.reports - a.reports)[0]
  const found = findMessages(list.rows, query, filter.segmentId, terms.parts)
  const add = (
    <Button look="primary" icon={Plus} onClick={() => open("new")}>
      {say.add}
    </Button>
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
      {list.rows.length === 0 ? (
        <Empty title={say.emptyTitle}>
          <p className="measure">{say.empty}</p>
          {add}
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
      <Insights list={list.insights} />
      <MessageSheet list={list} />
    </>
  )
}
