// The foot: what became of all answers, the receipt, signing, keys, settings.

import { useState } from "react"
import { IconButton, TextButton } from "~src/ui/button"
import { CloudOff, Keyboard, ReceiptText, Settings } from "~src/ui/icons"
import { Notice } from "~src/ui/notice"
import { RelativeTime } from "~src/ui/relative-time"
import type { FootState } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { useWords } from "./language"
import { onDemand } from "./on-demand"
import { openSettings } from "./open-settings"
import { useScreen } from "./screen"
import { Signing } from "./signing"

const Sheet = onDemand(async () => (await import("./foot-sheets")).FootSheet)

export function Foot() {
  const { w } = useWords()
  const foot = useScreen((screen) => screen.foot)
  const [open, setOpen] = useState<"receipt" | "keys" | null>(null)
  const toggle = (what: "receipt" | "keys") => setOpen(open === what ? null : what)
  if (!foot) return null
  return (
    <footer className="foot">
      <h2 className="ui-hidden">{w.foot}</h2>
      {open ? <Sheet what={open} foot={foot} /> : null}
      <Trouble foot={foot} />
      <div className="foot-row">
        <SyncLine foot={foot} />
        <Signing foot={foot} />
        <IconButton
          small
          icon={ReceiptText}
          name={w.receipt}
          aria-expanded={open === "receipt"}
          onClick={() => toggle("receipt")}
        />
        <IconButton
          small
          icon={Keyboard}
          name={w.keys}
          data-act="keys"
          aria-keyshortcuts="?"
          aria-expanded={open === "keys"}
          onClick={() => toggle("keys")}
        />
        <IconButton small icon={Settings} name={w.settings} onClick={() => openSettings()} />
      </div>
    </footer>
  )
}

function SyncLine({ foot }: { foot: FootState }) {
  const { w, language } = useWords()
  const words =
    foot.waiting > 0
      ? foot.unreachable
        ? w.waiting(foot.waiting)
        : w.sending(foot.waiting)
      : foot.lastSentAt
        ? w.allSent
        : w.nothingYet
  return (
    <p className="foot-sync ui-small ui-muted">
      {foot.unreachable ? <CloudOff size={14} aria-hidden /> : null}
      <span>
        {words}
        {foot.waiting === 0 && foot.lastSentAt ? (
          <>
            {" · "}
            <RelativeTime at={foot.lastSentAt} language={language} />
          </>
        ) : null}
      </span>
    </p>
  )
}

function Trouble({ foot }: { foot: FootState }) {
  const { w } = useWords()
  return (
    <>
      {foot.unreachable ? (
        <Notice tone="attention" icon={CloudOff}>
          <p>{w.unreachable(foot.waiting)}</p>
          <TextButton onClick={() => void send("sync.asked", {})}>{w.sendNow}</TextButton>
        </Notice>
      ) : null}
      {foot.setAside > 0 ? (
        <Notice tone="attention">
          <p>{w.setAside(foot.setAside)}</p>
        </Notice>
      ) : null}
    </>
  )
}
