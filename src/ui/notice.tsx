// Notice: what happened, what is safe, what to do. Empty: the next step, with a working button.

import type { ReactNode } from "react"
import type { Tone } from "./chip"
import { CircleAlert, CircleCheck, type Icon, Info, OctagonAlert } from "./icons"

const icons: Record<Tone, Icon> = {
  plain: Info,
  accent: Info,
  good: CircleCheck,
  attention: CircleAlert,
  blocked: OctagonAlert,
}

type NoticeProps = { tone?: Tone; icon?: Icon; children: ReactNode; urgent?: boolean }

/** `urgent` interrupts a screen reader: for what failed just now. */
export function Notice({ tone = "plain", icon, children, urgent }: NoticeProps) {
  const Shown = icon ?? icons[tone]
  return (
    <div
      className={tone === "plain" ? "ui-notice" : `ui-notice ui-notice--${tone}`}
      role={urgent ? "alert" : undefined}
    >
      <Shown size={16} aria-hidden />
      <div className="ui-notice-body">{children}</div>
    </div>
  )
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="ui-empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
