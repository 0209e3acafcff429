// What somebody has to vouch for again: one click says that it is still true.
import { Check } from "lucide-react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import { useChangeAssets } from "../content/edits"
import type { AssetRow } from "../content/view"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { NotSaved } from "../parts/states"
import { Few } from "./few"
import { isLapsed, vouchedOn } from "./view"

export function Freshness({ rows, today }: { rows: AssetRow[]; today: string }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const verify = useChangeAssets()
  const say = words.health.fresh
  return (
    <Few id="fresh" title={say.title(rows.length)} hint={say.hint} none={say.none} list={rows}>
      {(some) => (
        <>
          <ul className="health-rows">
            {some.map((row) => (
              <li className="health-row" key={row.asset.id}>
                <div>
                  <Link className="health-name" href={roomAt("/content", common, { asset: row.asset.id })}>
                    {row.asset.title}
                  </Link>
                  <p className="ui-small ui-muted">
                    {row.asset.verifiedOn
                      ? say.verified(format.day(vouchedOn(row)))
                      : say.made(format.day(vouchedOn(row)))}
                    {` · ${row.owner ?? say.nobody}`}{" "}
                    {isLapsed(row, today) ? <Tag tone="attention">{say.lapsed}</Tag> : null}
                  </p>
                </div>
                <Button
                  small
                  icon={Check}
                  disabled={verify.isPending}
                  aria-label={words.asset.stillTrueOf(row.asset.title)}
                  onClick={() => verify.mutate({ ids: [row.asset.id], change: { kind: "verify" } })}
                >
                  {words.asset.stillTrue}
                </Button>
              </li>
            ))}
          </ul>
          <NotSaved error={verify.error} />
        </>
      )}
    </Few>
  )
}
