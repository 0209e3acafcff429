// The messages found in a document, to look over: keep or drop, complete, take what was left over.
import { useEffect, useRef, useState } from "react"
import { Button } from "~src/ui/button"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../../language"
import { ForAll } from "./for-all"
import { Leftovers } from "./leftovers"
import { complete, type Item, type Pasted, sameAs, takeLeft, waiting } from "./pasted"
import { Piece } from "./piece"
import { SaveBar } from "./save-bar"
import { changed, useSending } from "./send"

type ReviewProps = {
  list: MessageList
  pasted: Pasted
  set: (change: (before: Pasted) => Pasted) => void
  onText: () => void
  onDone: () => void
}

export function Review({ list, pasted, set, onText, onDone }: ReviewProps) {
  const { words } = useSpeech()
  const say = words.paste
  const sending = useSending(pasted, set, list)
  const [open, setOpen] = useState<number | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  // The list begins at its top, however far down the text its reader was.
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  const found = pasted.found ?? { items: [], left: [] }
  const { items } = found
  const kept = waiting(items)
  const lacking = kept.filter((item) => !complete(item)).length
  const change = (key: number, to: Partial<Item>) => set((before) => changed(before, key, to))
  const undated = kept.filter((item) => item.said?.first && !item.draft.proof.date)
  const dateAll = () => {
    for (const item of undated) change(item.key, dated(item, item.said?.first ?? ""))
  }
  return (
    <>
      <header className="room-head">
        <h1 ref={head} tabIndex={-1}>
          {items.length === 0 ? say.foundNone : say.found(items.length)}
        </h1>
        <p className="ui-muted measure">
          {items.length === 0 ? say.foundNoneWhat : kept.length > 0 ? say.ready(kept.length - lacking, lacking) : null}
        </p>
      </header>
      <div className="paste-tools">
        <ForAll pasted={pasted} set={set} />
        <div className="buttons">
          {undated.length > 0 ? (
            <Button onClick={dateAll} title={say.takeAllWhy}>
              {say.takeAll(undated.length)}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onText}>
            {say.toText}
          </Button>
        </div>
      </div>
      <ul className="paste-list">
        {items.map((item) => (
          <Piece
            key={item.key}
            item={item}
            same={sameAs(item, items, list.rows)}
            list={list}
            open={open === item.key}
            onOpen={(yes) => setOpen(yes ? item.key : null)}
            onChange={(to) => change(item.key, to)}
          />
        ))}
      </ul>
      <Leftovers
        left={found.left}
        onTake={(place) => {
          set((before) => (before.found ? { ...before, found: takeLeft(before.found, place) } : before))
          setOpen(Math.max(-1, ...items.map(({ key }) => key)) + 1)
        }}
      />
      <SaveBar pasted={pasted} sending={sending} onDone={onDone} />
    </>
  )
}

/** An item with its source's day. */
export const dated = (item: Item, date: string): Partial<Item> => ({
  draft: { ...item.draft, proof: { ...item.draft.proof, date } },
})
