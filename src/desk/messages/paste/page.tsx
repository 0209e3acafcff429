// Paste a document: its text, then the messages found in it to look over, save as drafts and publish.
import { ArrowLeft } from "lucide-react"
import { useState } from "react"
import { Link, useLocation } from "wouter"
import { Notice } from "~src/ui/notice"
import type { MessageList } from "~src/wire/desk"
import { useSignedIn, useSpeech } from "../../language"
import { roomAt, useView } from "../../parts/address"
import { Answered } from "../../parts/states"
import { useMessages } from "../../queries"
import { findIn, nothingPasted } from "./pasted"
import { Review } from "./review"
import { usePasted } from "./stored"
import { TextStep } from "./text-step"

export function PastePage() {
  const { words } = useSpeech()
  const { common } = useView()
  const messages = useMessages()
  return (
    <>
      <p>
        <Link className="account-back" href={roomAt("/messages", common)}>
          <ArrowLeft size={16} aria-hidden />
          {words.paste.back}
        </Link>
      </p>
      <Answered of={messages}>{(list) => <Steps list={list} />}</Answered>
    </>
  )
}

function Steps({ list }: { list: MessageList }) {
  const { words, language } = useSpeech()
  const { common } = useView()
  const [, navigate] = useLocation()
  const { pasted, set, held, clear } = usePasted(useSignedIn(), nothingPasted(language))
  const [atText, setAtText] = useState(false)
  const finish = () => {
    clear()
    navigate(roomAt("/messages", common))
  }
  return (
    <>
      {pasted.found && !atText ? (
        <Review list={list} pasted={pasted} set={set} onText={() => setAtText(true)} onDone={finish} />
      ) : (
        <TextStep
          text={pasted.text}
          found={pasted.found !== null}
          onText={(text) => set((before) => ({ ...before, text }))}
          onFind={() => {
            set((before) => findIn(before, list.rows))
            setAtText(false)
          }}
          onBack={pasted.found ? () => setAtText(false) : null}
        />
      )}
      {held ? null : (
        <Notice tone="attention" urgent>
          <p>{words.paste.tabOnly}</p>
        </Notice>
      )}
    </>
  )
}
