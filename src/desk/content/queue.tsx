// The unmapped queue: assets that are recommended to nobody yet, one after another, by keyboard.
import { ArrowLeft, ExternalLink } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import { Link, useLocation } from "wouter"
import type { Audience } from "~src/domain/messaging"
import { conversations } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Key } from "~src/ui/chip"
import { Empty } from "~src/ui/notice"
import type { AssetList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { AudienceField } from "../messages/audience-field"
import { roomAt, useView } from "../parts/address"
import { Answered, NotSaved } from "../parts/states"
import { useAssets, useNames } from "../queries"
import { useChangeAssets } from "./edits"
import { type AssetRow, unmappedQueue } from "./view"

export function UnmappedQueue() {
  const { words } = useSpeech()
  const { common } = useView()
  const assets = useAssets()
  return (
    <>
      <p>
        <Link className="account-back" href={roomAt("/content", common)}>
          <ArrowLeft size={16} aria-hidden />
          {words.asset.backToLibrary}
        </Link>
      </p>
      <Answered of={assets}>{(list) => <Filled list={list} />}</Answered>
    </>
  )
}

function Filled({ list }: { list: AssetList }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const [, navigate] = useLocation()
  const [skipped, setSkipped] = useState<string[]>([])
  const [said, setSaid] = useState("")
  const say = words.asset
  const all = unmappedQueue(list.rows, format.today(Date.now()))
  const order = [...all.filter((row) => !skipped.includes(row.asset.id)), ...skippedRows(all, skipped)]
  const [row] = order
  if (!row) {
    return (
      <>
        <header className="room-head">
          <h1>{say.queueEmptyTitle}</h1>
        </header>
        <Empty title={said || say.queueEmpty}>
          <Button onClick={() => navigate(roomAt("/content", common))}>{say.backToLibrary}</Button>
        </Empty>
      </>
    )
  }
  return (
    <>
      <header className="room-head">
        <h1>{say.queueTitle(all.length)}</h1>
        <p className="ui-muted">{say.queueKeys}</p>
      </header>
      <One
        key={row.asset.id}
        row={row}
        onMapped={() => setSaid(say.mapped(row.asset.title))}
        onSkip={
          all.length > 1 ? () => setSkipped([...skipped.filter((id) => id !== row.asset.id), row.asset.id]) : null
        }
      />
      <p className="ui-small ui-muted" role="status">
        {said}
      </p>
    </>
  )
}

/** What was skipped comes again at the end, in the order of skipping. */
const skippedRows = (all: AssetRow[], skipped: string[]) =>
  skipped.flatMap((id) => all.filter((row) => row.asset.id === id))

type OneProps = { row: AssetRow; onMapped: () => void; onSkip: (() => void) | null }

function One({ row: { asset, owner }, onMapped, onSkip }: OneProps) {
  const { words, terms, format } = useSpeech()
  const names = useNames().data
  const change = useChangeAssets()
  const [audience, setAudience] = useState<Audience>(asset.audience)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const say = words.asset
  const none = audience.conversations.length === 0
  useEffect(() => form.current?.focus(), [])
  const submit = () => {
    setTried(true)
    if (none || change.isPending) return
    // By then the next one stands here; a failure stays with this one, which shows it.
    const map = { kind: "map", how: "replace", audience } as const
    change.mutateAsync({ ids: [asset.id], change: map }).then(onMapped, () => undefined)
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const number = conversations.find((one) => String(one) === event.key)
    if (number) {
      const without = audience.conversations.filter((one) => one !== number)
      const chosen = without.length < audience.conversations.length ? without : [...without, number].sort()
      setAudience({ ...audience, conversations: chosen })
    } else if (event.key === "s" && onSkip) onSkip()
    // On a link or a button Enter keeps its own meaning.
    else if (event.key === "Enter" && !(event.target as Element).closest("a, button")) {
      event.preventDefault()
      submit()
    }
  }
  return (
    <form
      ref={form}
      className="card queue"
      tabIndex={-1}
      aria-label={asset.title}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div>
        <h2 className="queue-title">
          {asset.title}{" "}
          <a href={asset.url} target="_blank" rel="noreferrer" aria-label={words.content.openAsset(asset.title)}>
            <ExternalLink size={16} aria-hidden />
          </a>
        </h2>
        <p className="ui-small ui-muted">
          {[
            terms.kinds[asset.kind],
            words.form.languages[asset.language],
            say.madeOn(format.day(asset.createdOn)),
            owner,
            asset.campaign,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {asset.howTo ? <p className="measure">{asset.howTo}</p> : null}
      </div>
      <AudienceField
        audience={audience}
        names={names}
        legend={say.map}
        hint={say.mapHint}
        conversationsFirst
        onChange={setAudience}
      />
      {tried && none ? (
        <p className="field-wrong" role="alert">
          {say.chooseConversation}
        </p>
      ) : null}
      <NotSaved error={change.error} />
      <div className="buttons">
        <Button type="submit" look="primary" disabled={change.isPending}>
          {say.mapAndNext} <Key>↵</Key>
        </Button>
        {onSkip ? (
          <Button disabled={change.isPending} onClick={onSkip}>
            {say.skip} <Key>S</Key>
          </Button>
        ) : null}
      </div>
    </form>
  )
}
