// Chip: a choice that stays pressed. Tag: a word about a thing. Key: what to press.
import type { ComponentProps, ReactNode } from "react"

type ChipProps = ComponentProps<"button"> & { pressed: boolean; children: ReactNode }

export function Chip({ pressed, className, ...rest }: ChipProps) {
  return (
    <button type="button" aria-pressed={pressed} {...rest} className={className ? `ui-chip ${className}` : "ui-chip"} />
  )
}

export type Tone = "plain" | "good" | "attention" | "blocked" | "accent"

export function Tag({ tone = "plain", title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={tone === "plain" ? "ui-tag" : `ui-tag ui-tag--${tone}`} title={title}>
      {children}
    </span>
  )
}

/** Shows a key; what it does is said by what it stands beside, so it is not read aloud. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="ui-key" aria-hidden>
      {children}
    </kbd>
  )
}
