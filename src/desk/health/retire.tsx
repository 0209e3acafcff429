// What nobody used, with the evidence for taking it out: one click withdraws it, one more brings it back.
import { useState } from "react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { useChangeAssets } from "../content/edits"
import type { AssetRow } from "../content/view"
import { wilson } from "../interval"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { NotSaved } from "../parts/states"
import { Few } from "./few"

/** `rows` as they are now; what was withdrawn here stays in its place until the room is left, so that it can be brought back. */
export function RetireList({ rows, all }: { rows: AssetRow[]; all: readonly AssetRow[] }) {
  const { words } = useSpeech()
  const change = useChangeAssets()
  const [gone, setGone] = useState<readonly string[]>([])
  const say = words.health.retire
  const kept = all.filter(({ asset }) => gone.includes(asset.id) && !rows.some((row) => row.asset.id === asset.id))
  const list = [...kept, ...rows]
  const withdraw = (id: string, withdrawn: boolean) =>
    change.mutate(
      { ids: [id], change: { kind: "withdraw", withdrawn } },
      { onSuccess: () => setGone(withdrawn ? [...gone, id] : gone.filter((one) => one !== id)) },
    )
  return (
    <Few id="retire" title={say.title(rows.length)} hint={say.hint} none={say.none} list={list}>
      {(some) => (
        <>
          <ul className="health-rows">
            {some.map((row) => (
              <Row
                key={row.asset.id}
                row={row}
                busy={change.isPending}
                onWithdraw={(on) => withdraw(row.asset.id, on)}
              />
            ))}
          </ul>
          <NotSaved error={change.error} />
        </>
      )}
    </Few>
  )
}

function Row({ row, busy, onWithdraw }: { row: AssetRow; busy: boolean; onWithdraw: (on: boolean) => void }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const say = words.health.retire
  const { asset, seen, shown, dismissed } = row
  const most = wilson(0, seen)
  const told = [
    say.seen(shown, seen),
    most && seen > 0 ? say.atMost(format.percent(most.high)) : say.littleEvidence,
    row.lastUsedWeek ? say.lastUsed(format.shortDay(row.lastUsedWeek)) : say.neverUsed,
  ]
  return (
    <li className="health-row">
      <div>
        <Link className="health-name" href={roomAt("/content", common, { asset: asset.id })}>
          {asset.title}
        </Link>
        <p className="ui-small ui-muted">
          {asset.withdrawn ? say.withdrawn : told.join(" · ")}
          {dismissed > 0 && !asset.withdrawn ? (
            <>
              {" · "}
              <Link
                href={roomAt("/", {
                  ...common,
                  period: "quarter",
                  segmentId: undefined,
                  assetId: asset.id,
                  answer: "not-relevant",
                })}
              >
                {say.dismissed(dismissed)}
              </Link>
            </>
          ) : null}
        </p>
      </div>
      <Button
        small
        disabled={busy}
        aria-label={asset.withdrawn ? say.undoOf(asset.title) : say.withdrawOf(asset.title)}
        onClick={() => onWithdraw(!asset.withdrawn)}
      >
        {asset.withdrawn ? say.undo : words.asset.withdraw}
      </Button>
    </li>
  )
}
