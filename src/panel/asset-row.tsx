// One asset in two lines, what it is and why now, with open, copy link and the verdict right there.

import { useRef, useState } from "react"
import type { RecommendationEvidence } from "~src/domain/rank/recommendation"
import { verdicts } from "~src/domain/words"
import { IconButton } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import { Check, Copy, ExternalLink } from "~src/ui/icons"
import { Notice } from "~src/ui/notice"
import type { PanelWords } from "~src/ui/words/panel-en"
import type { AccountView, Recommendation } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { useWords } from "./language"
import { copyText, webAddress } from "./links"
import { Report, useShown } from "./report"
import { slotOf } from "./reports"
import { say } from "./screen"
import { useSeen } from "./seen"

export type AssetLike = Pick<Recommendation, "assetId" | "title" | "url" | "kind" | "howTo" | "reasons" | "evidence">
type RowProps = { view: AccountView; asset: AssetLike; showingId: string | null; why: string }

export function AssetRow({ view, asset, showingId, why }: RowProps) {
  const { w, t } = useWords()
  const row = useRef<HTMLLIElement>(null)
  const touch = { showingId, assetId: asset.assetId, context: view.context }
  const draft = { subject: "asset", assetId: asset.assetId, context: view.context } as const
  const answer = useShown(view, slotOf(draft)).answer
  useSeen(row, showingId === null ? null : `${showingId}|${asset.assetId}`, () => void send("asset.seen", touch))
  return (
    <li className="asset" ref={row}>
      <div className="asset-head">
        <AssetTitle asset={asset} onOpen={() => void send("asset.opened", touch)} />
        <CopyLink asset={asset} onCopied={() => void send("asset.copied", touch)} />
      </div>
      <p className="asset-why ui-small ui-muted">
        {asset.reasons.some((r) => r.code === "worth-a-try") ? <Tag tone="accent">{w.worthATry}</Tag> : null}
        <span title={why}>
          {t.kinds[asset.kind]} · {why}
        </span>
      </p>
      {asset.evidence ? <p className="asset-evidence ui-small ui-muted">{evidenceWords(asset.evidence, w)}</p> : null}
      <Report
        view={view}
        draft={draft}
        answers={verdicts}
        label={w.verdictOn(asset.title)}
        id={`asset-${showingId === null ? "thread-" : ""}${asset.assetId}`}
      />
      {answer === "how-to-use" ? (
        <Notice tone="accent">
          <h3>{w.howTo}</h3>
          <p>{asset.howTo ?? w.noHowTo}</p>
        </Notice>
      ) : null}
    </li>
  )
}

function evidenceWords({ seen, used, low, high, little }: RecommendationEvidence, w: PanelWords): string {
  const percent = (share: number) => Math.round(share * 100)
  return little ? w.littleEvidence(seen, used) : w.evidence(seen, used, percent(low), percent(high))
}

function AssetTitle({ asset, onOpen }: { asset: AssetLike; onOpen: () => void }) {
  const { w } = useWords()
  const url = webAddress(asset.url)
  if (!url) return <h3 className="asset-title">{asset.title}</h3>
  return (
    <h3 className="asset-title">
      <a href={url} target="_blank" rel="noreferrer" title={w.opensNewTab} onClick={onOpen} onAuxClick={onOpen}>
        {asset.title}
        <ExternalLink size={12} aria-hidden />
      </a>
    </h3>
  )
}

function CopyLink({ asset, onCopied }: { asset: AssetLike; onCopied: () => void }) {
  const { w } = useWords()
  const [copied, setCopied] = useState(false)
  const url = webAddress(asset.url)
  if (!url) return null
  function copy(link: string) {
    const worked = copyText(link)
    say(worked ? w.copied : w.copyFailed)
    if (!worked) return
    onCopied()
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <IconButton
      small
      icon={copied ? Check : Copy}
      name={copied ? w.copied : w.copyLink}
      aria-label={w.copyLinkOf(asset.title)}
      onClick={() => copy(url)}
    />
  )
}
