// Messages: what points of view are composed of, in four parts: messages, insights, terms to avoid, and reps' edits.
import type { ReactNode } from "react"
import { Chip } from "~src/ui/chip"
import { useSpeech } from "../language"
import { useOpened } from "../parts/address"
import { Answered } from "../parts/states"
import { useMessages, useRecords } from "../queries"
import { waitingEdits } from "./edits"
import { Insights } from "./insights"
import { MessageList } from "./message-list"
import { Terms } from "./terms"

export function MessagesRoom() {
  const [tab] = useOpened("tab")
  const messages = useMessages()
  return (
    <>
      <Tabs />
      {tab === "insights" ? (
        <Insights />
      ) : tab === "terms" ? (
        <Terms />
      ) : (
        <Answered of={messages}>{(list) => <MessageList list={list} edits={tab === "edits"} />}</Answered>
      )}
    </>
  )
}

/** Above what they choose, so that they stay where they are while it is fetched, or cannot be. */

function Tabs() {
  const { words, format } = useSpeech()
  const [tab, setTab] = useOpened("tab")
  const edits = useRecords(waitingEdits).data?.pages[0]?.total ?? 0
  const here = tab ?? "messages"
  const one = (name: string, text: ReactNode) => (
    <Chip pressed={here === name} onClick={() => setTab(name === "messages" ? null : name)}>
      {text}
    </Chip>
  )
  return (
    <div className="room-tabs">
      {one("messages", words.messaging.tabs.messages)}
      {one("insights", words.lines.tabs.insights)}
      {one("terms", words.lines.tabs.terms)}
      {one("edits", `${words.messaging.tabs.edits} (${format.number(edits)})`)}
    </div>
  )
}
