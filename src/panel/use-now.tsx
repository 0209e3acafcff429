// The content worth using now, at most three assets, and those whose link stands in the open thread.

import { useState } from "react"
import { TextButton } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import { monthOf } from "~src/ui/relative-time"
import type { AccountView } from "~src/wire/panel-state"
import { type AssetLike, AssetRow } from "./asset-row"
import { useWords } from "./language"
import { onDemand } from "./on-demand"

const Find = onDemand(async () => (await import("./find-content")).FindContent)

export function UseNow({ view }: { view: AccountView }) {
  const { w, language } = useWords()
  const [finding, setFinding] = useState(false)
  const shown = new Set(view.inThread.map((one) => one.assetId))
  const content = view.content.filter((one) => !shown.has(one.assetId)).slice(0, 3)
  return (
    <section className="section" aria-labelledby="use-now">
      <div className="section-head">
        <h2 id="use-now">{w.useNow}</h2>
        <TextButton className="ui-small" aria-expanded={finding} onClick={() => setFinding(!finding)}>
          {w.findContent}
        </TextButton>
      </div>
      {finding ? <Find view={view} /> : null}
      {content.length === 0 ? (
        <Empty title={w.nothingToUse}>
          <p>{w.nothingToUseWhy}</p>
        </Empty>
      ) : (
        <ol className="assets">
          {content.map((asset) => (
            <AssetRow key={asset.assetId} view={view} asset={asset} showingId={view.showingId} why={whyOf(asset)} />
          ))}
        </ol>
      )}
    </section>
  )

  function whyOf({ reasons }: AccountView["content"][number]): string {
    // What is shown is made for this conversation anyway: said where it is the reason. Uses have their own line.
    const rest = reasons.filter((r) => !["worth-a-try", "conversation", "used-by-reps"].includes(r.code))
    const told = rest.length >= 2 ? rest : reasons.filter((r) => r.code !== "worth-a-try")
    const words = (told.length > 0 ? told : reasons).map((r) => w.because(r, (day) => monthOf(day, language)))
    return capital(words.join(" · "))
  }
}

export function InThread({ view }: { view: AccountView }) {
  const { w } = useWords()
  if (view.inThread.length === 0) return null
  return (
    <section className="section" aria-labelledby="in-thread">
      <div className="section-head">
        <h2 id="in-thread">{w.inThread}</h2>
      </div>
      <ol className="assets">
        {view.inThread.map((one) => {
          const asset: AssetLike = { ...one, howTo: null, reasons: [], evidence: null }
          return <AssetRow key={one.assetId} view={view} asset={asset} showingId={null} why={w.inThreadWhy} />
        })}
      </ol>
    </section>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
