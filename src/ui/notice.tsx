// Notice: what happened, what is safe, what to do. Empty: the next step, with a working button.
import { CircleAlert, CircleCheck, Info, type LucideIcon, OctagonAlert } from "lucide-react"
import type { ReactNode } from "react"
import type { Tone } from "./chip"

const icons: Record<Tone, LucideIcon> = {
  plain: Info,
  accent: Info,
  good: CircleCheck,
  attention: CircleAlert,
  blocked: OctagonAlert,
}

type NoticeProps = { tone?: Tone; icon?: LucideIcon; children: ReactNode; urgent?: boolean }

/** `urgent` interrupts a screen reader: for what failed just now. */
export function Notice({ tone = "plain", icon, children, urgent }: NoticeProps) {
  const Icon = icon ?? icons[tone]
  return (
    <div
      className={tone === "plain" ? "ui-notice" : `ui-notice ui-notice--${tone}`}
      role={urgent ? "alert" : undefined}
    >
      <Icon size={16} aria-hidden />
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
