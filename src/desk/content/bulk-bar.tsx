// What can be done to all selected assets at once.
import { Check, X } from "lucide-react"
import { useState } from "react"
import { Button } from "~src/ui/button"
import type { AssetChange } from "~src/wire/desk-content"
import { useSpeech } from "../language"
import { NotSaved } from "../parts/states"
import { BulkSheet } from "./bulk-sheet"
import { useChangeAssets } from "./edits"

type BulkBarProps = { ids: string[]; onDone: (said: string) => void; onClear: () => void }
export type BulkKind = "map" | "own" | "expire"

export function BulkBar({ ids, onDone, onClear }: BulkBarProps) {
  const { words } = useSpeech()
  const say = words.asset
  const change = useChangeAssets()
  const [opened, setOpened] = useState<BulkKind | null>(null)
  // What was changed may leave the view, and this bar with it; a failure stays, and is shown here.
  const run = (what: AssetChange) =>
    change.mutateAsync({ ids, change: what }).then(
      ({ changed }) => {
        setOpened(null)
        onDone(say.done(changed))
      },
      () => undefined,
    )
  const open = (kind: BulkKind, label: string) => (
    <Button small disabled={change.isPending} onClick={() => setOpened(kind)}>
      {label}
    </Button>
  )
  return (
    <section className="bulk" aria-label={say.bulk}>
      <strong>{say.selected(ids.length)}</strong>
      {open("map", say.mapButton)}
      {open("own", say.ownButton)}
      <Button
        small
        icon={Check}
        title={say.stillTrueHint}
        disabled={change.isPending}
        onClick={() => run({ kind: "verify" })}
      >
        {say.stillTrue}
      </Button>
      {open("expire", say.expireButton)}
      <Button small disabled={change.isPending} onClick={() => run({ kind: "withdraw", withdrawn: true })}>
        {say.withdraw}
      </Button>
      <Button small disabled={change.isPending} onClick={() => run({ kind: "withdraw", withdrawn: false })}>
        {say.bringBack}
      </Button>
      <span className="bar-rest" />
      <Button small look="quiet" icon={X} onClick={onClear}>
        {say.clearSelection}
      </Button>
      {opened ? (
        <BulkSheet
          kind={opened}
          n={ids.length}
          busy={change.isPending}
          error={change.error}
          onRun={run}
          onClose={() => {
            change.reset()
            setOpened(null)
          }}
        />
      ) : (
        <NotSaved error={change.error} />
      )}
    </section>
  )
}
