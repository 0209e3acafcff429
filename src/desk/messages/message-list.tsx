// The messages by pillar, searched, added and edited; or the reps' edits of them.
import { ClipboardPaste, Plus } from "lucide-react"
import { useState } from "react"
import { useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import type { MessageList as List } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Linked } from "../parts/linked"
import { DraftsBar } from "./drafts-bar"
import { Edits } from "./edits"
import { findMessages, pillarsOf } from "./find"
import { LineTools } from "./line-tools"
import { MessageSheet } from "./message-sheet"
import { MessageTable } from "./message-table"

export function MessageList({ list, edits }: { list: List; edits: boolean }) {
  return (
    <>
      {edits ? (
        <Edits />
      ) : (
        <>
          <Headline list={list} />
          <ByPillar list={list} />
        </>
      )}
      <MessageSheet list={list} />
    </>
  )
}

function Headline({ list }: { list: List }) {
  const { words } = useSpeech()
  const say = words.messages
  const live = list.rows.filter(({ message, live }) => (live ?? message).status === "live")
  const most = [...live].sort((a, b) => b.reports - a.reports)[0]
  return (
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
  )
}

function ByPillar({ list }: { list: List }) {
  const { words, terms } = useSpeech()
  const say = words.messages
  const { filter, common } = useView()
  const [, open] = useOpened("message")
  const [query, setQuery] = useState("")
  const [, navigate] = useLocation()
  const found = findMessages(list.rows, query, filter.segmentId, terms.parts)
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
  if (list.rows.length === 0) {
    return (
      <Empty title={say.emptyTitle}>
        <p className="measure">{say.empty}</p>
        <div className="buttons">{add}</div>
      </Empty>
    )
  }
  return (
    <>
      <LineTools search={say.search} query={query} onQuery={setQuery} of="messages">
        {add}
      </LineTools>
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
  )
}
