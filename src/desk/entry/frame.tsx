// The frame of pages outside the rooms: a name, a card in the middle.
import type { ReactNode } from "react"
import { Notice } from "~src/ui/notice"
import { ApiFault } from "../api"
import { useSpeech } from "../language"
import { NotSaved } from "../parts/states"

export function EntryFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="entry">
      <p className="entry-name">Parley</p>
      <h1>{title}</h1>
      {children}
    </main>
  )
}

/** A link opened without its code. */
export function NoCode({ help }: { help: string }) {
  const { words } = useSpeech()
  return (
    <EntryFrame title={words.entry.noCode}>
      <p className="measure">{help}</p>
      <p>
        <a href="/desk/">{words.entry.toDesk}</a>
      </p>
    </EntryFrame>
  )
}

const spent = ["expired", "not-found", "not-signed-in", "not-allowed"]

/** What a code could not do: mostly, it was used already. */
export function EntryFault({ error }: { error: unknown }) {
  const { words } = useSpeech()
  if (!(error instanceof ApiFault && spent.includes(error.code))) return <NotSaved error={error} />
  return (
    <Notice tone="blocked" urgent>
      <p>
        {words.entry.spent} <a href="/desk/">{words.entry.toDesk}</a>
      </p>
    </Notice>
  )
}
