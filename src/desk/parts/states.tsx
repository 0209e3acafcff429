// What stands in place of a room's content while it loads, when it fails, and when the server is away.
import { useIsFetching } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { Skeleton } from "~src/ui/skeleton"
import type { DeskWords } from "~src/ui/words/desk"
import { ApiFault } from "../api"
import { useSpeech } from "../language"

/** An error in the page's words. */
export function faultWords(error: unknown, words: DeskWords): string {
  if (!(error instanceof ApiFault)) return words.errors.broken
  return error.code === "offline" ? words.errors.offline : words.errors.codes[error.code]
}

type Asked<T> = { data: T | undefined; error: unknown; refetch: () => unknown }

/** Shows what was asked for; before that its outline, after a failure what to do. An old answer stays, marked. */
export function Answered<T>({
  of,
  children,
  lines,
}: {
  of: Asked<T>
  children: (data: T) => ReactNode
  lines?: number[]
}) {
  const { words } = useSpeech()
  if (of.data === undefined && of.error) return <Failed error={of.error} retry={of.refetch} />
  if (of.data === undefined) return <Outline lines={lines} />
  return (
    <>
      {of.error ? (
        <Notice tone="attention">
          <p>{words.errors.stale}</p>
        </Notice>
      ) : null}
      {children(of.data)}
    </>
  )
}

export function Failed({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { words } = useSpeech()
  const busy = useIsFetching() > 0
  return (
    <Notice tone="blocked" urgent>
      <strong>{words.errors.title}</strong>
      <p>{faultWords(error, words)}</p>
      {error instanceof ApiFault ? error.details.map((line) => <p key={line}>{line}</p>) : null}
      <Button small disabled={busy} onClick={() => retry()}>
        {words.do.retry}
      </Button>
    </Notice>
  )
}

export function Outline({ lines = [46, 90, 82, 88, 70, 84] }: { lines?: number[] }) {
  const { words } = useSpeech()
  return (
    <div className="outline" role="status" aria-busy="true">
      <span className="ui-hidden">{words.loading}</span>
      <Skeleton widths={lines} height={20} />
    </div>
  )
}

/** What a form could not save. */
export function NotSaved({ error }: { error: unknown }) {
  const { words } = useSpeech()
  if (!error) return null
  return (
    <Notice tone="blocked" urgent>
      <strong>{words.errors.notSaved}</strong>
      <p>{faultWords(error, words)}</p>
      {error instanceof ApiFault ? error.details.map((line) => <p key={line}>{line}</p>) : null}
    </Notice>
  )
}
