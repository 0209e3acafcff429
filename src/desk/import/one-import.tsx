// One file on its way: mapped, checked, looked at, imported. Each state is one screen.
import { ArrowLeft } from "lucide-react"
import { useState } from "react"
import { useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { Import, ImportKind } from "~src/wire/desk-imports"
import { useSpeech } from "../language"
import { Answered } from "../parts/states"
import { Columns } from "./columns"
import { useDiscard, useImport } from "./queries"
import { Counts, Preview, Rejected } from "./result"
import { RunIt } from "./run-it"

type OneProps = { id: string; leave: () => void }

export function OneImport({ id, leave }: OneProps) {
  const { words } = useSpeech()
  const it = useImport(id)
  return (
    <>
      <div>
        <Button look="quiet" small icon={ArrowLeft} onClick={leave}>
          {words.import.history}
        </Button>
      </div>
      <Answered of={it}>{(data) => <Step it={data} leave={leave} />}</Answered>
    </>
  )
}

function Step({ it, leave }: { it: Import; leave: () => void }) {
  const [again, setAgain] = useState(false)
  if (it.state === "checking" || it.state === "running") return <UnderWay it={it} />
  if (it.state === "refused") return <Refused it={it} leave={leave} />
  if (it.state === "done") return <Done it={it} leave={leave} />
  if (it.state === "uploaded" || again || !it.result) {
    return (
      <>
        <Columns it={it} checked={() => setAgain(false)} />
        <Discard it={it} leave={leave} />
      </>
    )
  }
  return (
    <>
      <Checked it={it} back={() => setAgain(true)} />
      <Discard it={it} leave={leave} />
    </>
  )
}

function Head({ it, title, children }: { it: Import; title: string; children?: React.ReactNode }) {
  return (
    <header className="room-head">
      <p className="ui-muted ui-small">{it.fileName}</p>
      <h1>{title}</h1>
      {children}
    </header>
  )
}

function UnderWay({ it }: { it: Import }) {
  const { words } = useSpeech()
  const say = words.import
  const share = it.progress ?? 0
  const title = it.state === "checking" ? say.checking : say.running
  return (
    <>
      <Head it={it} title={title}>
        <p className="ui-muted measure">{say.runningHint}</p>
      </Head>
      <div className="import-progress" role="status">
        <progress max={1} value={share} aria-label={title} />
        <span>{say.progress(share)}</span>
      </div>
    </>
  )
}

function Checked({ it, back }: { it: Import; back: () => void }) {
  const { words } = useSpeech()
  const say = words.import
  if (!it.result || !it.kind) return null
  const { counts } = it.result
  return (
    <>
      <Head it={it} title={say.found(counts.added, counts.changed, it.kind)}>
        <p className="ui-muted">{say.nothingYet}</p>
      </Head>
      {it.state === "moved" ? (
        <Notice tone="attention" urgent>
          <p>{say.moved}</p>
        </Notice>
      ) : null}
      {it.error ? (
        <Notice tone="blocked" urgent>
          <p>{it.error}</p>
        </Notice>
      ) : null}
      <Counts counts={counts} />
      <RunIt it={it} back={back} />
      <Preview result={it.result} />
      <Rejected it={it} />
    </>
  )
}

function Done({ it, leave }: { it: Import; leave: () => void }) {
  const { words } = useSpeech()
  const [, navigate] = useLocation()
  const say = words.import
  if (!it.result || !it.kind) return null
  const { counts } = it.result
  const onward = rooms[it.kind]
  return (
    <>
      <Head it={it} title={say.done(counts.added, counts.changed, it.kind)}>
        <p className="ui-muted">{say.doneHint}</p>
      </Head>
      <Counts counts={counts} />
      <Rejected it={it} />
      <div className="buttons">
        {onward ? (
          <Button look="primary" onClick={() => navigate(`/${onward === "assets" ? "content" : onward}`)}>
            {say.onward[onward]}
          </Button>
        ) : null}
        <Button look={onward ? "plain" : "primary"} onClick={leave}>
          {say.another}
        </Button>
      </div>
    </>
  )
}

/** Where what was imported can be seen. */
const rooms: Partial<Record<ImportKind, "messages" | "assets">> = { messages: "messages", assets: "assets" }

function Refused({ it, leave }: { it: Import; leave: () => void }) {
  const { words } = useSpeech()
  const say = words.import
  return (
    <>
      <Head it={it} title={say.refused} />
      <Notice tone="blocked">
        <p>{it.error}</p>
      </Notice>
      <Discard it={it} leave={leave} look="primary" />
    </>
  )
}

function Discard({ it, leave, look = "quiet" }: { it: Import; leave: () => void; look?: "primary" | "quiet" }) {
  const { words } = useSpeech()
  const discard = useDiscard(it.id)
  return (
    <div>
      <Button look={look} disabled={discard.isPending} onClick={() => discard.mutate(undefined, { onSettled: leave })}>
        {words.import.discard}
      </Button>
    </div>
  )
}
