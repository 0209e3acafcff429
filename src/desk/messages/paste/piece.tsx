// One message found in a document: as it would be saved, what it lacks, and its fields once it is opened.
import { Pencil } from "lucide-react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../../language"
import { roomAt, useView } from "../../parts/address"
import { Slotted } from "../slotted"
import { type Item, type PasteField, wrongWith } from "./pasted"
import { PieceFields } from "./piece-fields"

export type PieceProps = {
  item: Item
  same: { id: string } | "here" | null
  list: MessageList
  open: boolean
  onOpen: (open: boolean) => void
  onChange: (change: Partial<Item>) => void
}

export function Piece({ item, same, list, open, onOpen, onChange }: PieceProps) {
  const { words } = useSpeech()
  const { common } = useView()
  const say = words.paste
  const { draft, saved, keep } = item
  return (
    <li className={keep ? "card paste-piece" : "card paste-piece paste-piece--dropped"}>
      <div className="paste-head">
        {saved ? null : (
          <label className="choice">
            <input
              type="checkbox"
              checked={keep}
              aria-label={say.keepOne(draft.claim)}
              onChange={(event) => onChange({ keep: event.target.checked })}
            />
            <span aria-hidden>{keep ? say.keep : say.dropped}</span>
          </label>
        )}
        <Standing item={item} same={same} />
        <span className="bar-rest" />
        {saved ? (
          <Link href={roomAt("/messages", common, { message: saved.id })}>{say.sameSee}</Link>
        ) : keep ? (
          <Button
            small
            icon={open ? undefined : Pencil}
            aria-expanded={open}
            aria-label={open ? undefined : say.editOne(draft.claim)}
            onClick={() => onOpen(!open)}
          >
            {open ? say.close : say.edit}
          </Button>
        ) : null}
      </div>
      {open && keep && !saved ? (
        <PieceFields item={item} list={list} onChange={onChange} />
      ) : (
        <Summary item={item} onChange={onChange} />
      )}
    </li>
  )
}

const order = ["pillar", "part", "claim", "proof.text", "proof.source", "proof.date", "proof.url", "why"] as const

function Standing({ item, same }: Pick<PieceProps, "item" | "same">) {
  const { words, terms } = useSpeech()
  const { common } = useView()
  const say = words.paste
  const { draft, saved, keep, guessed } = item
  const unordered = wrongWith(draft)
  const wrong = order.flatMap((field) => (unordered[field] ? [[field, unordered[field]] as const] : []))
  const name = (field: string) => say.fields[field.replace("proof.text", "proof").replace("proof.", "") as "proof"]
  const empty = wrong
    .filter(([field, one]) => one === "required" || field === "proof.date")
    .map(([field]) => name(field))
  const other = wrong.filter(([, one]) => typeof one === "object" || one === "bad-url").map(([field]) => name(field))
  return (
    <span className="paste-standing">
      <span className="ui-small ui-muted">
        {[draft.pillar || say.noPillar, draft.part ? terms.parts[draft.part] : null].filter(Boolean).join(" · ")}
      </span>
      {saved ? (
        <Tag tone={saved.live ? "good" : "accent"}>{saved.live ? say.liveTag : say.savedTag}</Tag>
      ) : (
        <>
          {guessed && draft.part ? <Tag>{say.guessed}</Tag> : null}
          {keep && empty.length > 0 ? <Tag tone="attention">{say.missing(empty)}</Tag> : null}
          {keep && other.length > 0 ? <Tag tone="attention">{say.wrong(other)}</Tag> : null}
          {same === "here" ? <Tag>{say.sameHere}</Tag> : null}
          {same && same !== "here" ? (
            <span className="ui-small">
              <Tag>{say.same}</Tag> <Link href={roomAt("/messages", common, { message: same.id })}>{say.sameSee}</Link>
            </span>
          ) : null}
        </>
      )}
    </span>
  )
}

function Summary({ item, onChange }: Pick<PieceProps, "item" | "onChange">) {
  const { words, format } = useSpeech()
  const say = words.paste
  const { draft, said, question, keep, saved } = item
  const { text, source, date } = draft.proof
  const facts: [PasteField | "question", string, string][] = [
    ["proof.text", words.form.proof, text],
    ["proof.source", words.form.source, [source, date ? format.day(date) : ""].filter(Boolean).join(", ")],
    ["why", words.form.why, draft.why],
    ["question", say.question, question ?? ""],
  ]
  return (
    <>
      <p className="paste-claim">
        <Slotted text={draft.claim} />
      </p>
      {keep ? (
        <dl className="facts">
          {facts
            .filter(([, , value]) => value)
            .map(([field, label, value]) => (
              <div key={field} className="fact">
                <dt>{label}</dt>
                <dd>
                  <Slotted text={value} />
                </dd>
              </div>
            ))}
        </dl>
      ) : null}
      {keep && !saved && said && !date ? <SaidDate item={item} onChange={onChange} /> : null}
    </>
  )
}

/** A date that names no day: the day is the marketer's to say. */
export function SaidDate({ item, onChange }: Pick<PieceProps, "item" | "onChange">) {
  const { words, format } = useSpeech()
  const say = words.paste
  const { said, draft } = item
  if (!said) return null
  return (
    <p className="ui-small paste-said">
      {say.says(said.date)}{" "}
      {said.first && !draft.proof.date ? (
        <Button
          small
          onClick={() => onChange({ draft: { ...draft, proof: { ...draft.proof, date: said.first ?? "" } } })}
        >
          {say.takeDay(format.day(said.first))}
        </Button>
      ) : null}
    </p>
  )
}
