// A group of answers that the number keys can reach: one is active at a time and shows its keys.
import { createContext, type ReactNode, useContext } from "react"
import { Chip, Key } from "~src/ui/chip"
import { useScreen } from "./screen"

const Group = createContext({ shortcuts: false })
export const useGroup = () => useContext(Group)

type GroupProps = {
  id: string
  label: string
  /** Reached by arrows and Tab; never the next thing due. */
  optional?: boolean
  /** Has its answer: no longer due. */
  answered?: boolean
  className?: string
  children: ReactNode
}

export function AnswerGroup({ id, label, optional, answered, className, children }: GroupProps) {
  const active = useScreen((screen) => screen.active === id)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as these are
    <div
      role="group"
      aria-label={label}
      data-answers={id}
      data-due={optional || answered ? undefined : ""}
      className={["answers", active && "answers--active", className].filter(Boolean).join(" ")}
      onFocus={(event) => {
        // A group inside a group speaks for itself.
        if (event.target.closest("[data-answers]") === event.currentTarget) useScreen.setState({ active: id })
      }}
    >
      <Group value={{ shortcuts: active }}>{children}</Group>
    </div>
  )
}

type AnswerChipProps = { n: number; pressed: boolean; quiet?: boolean; label: string; onPress: () => void }

/** `n` from 1; the tenth is on the 0 key, and there is no eleventh key. */
export function AnswerChip({ n, pressed, quiet, label, onPress }: AnswerChipProps) {
  const { shortcuts } = useGroup()
  const key = n <= 10 ? String(n % 10) : undefined
  return (
    <Chip
      pressed={pressed}
      className={quiet ? "chip--quiet" : undefined}
      onClick={onPress}
      data-key={key}
      aria-keyshortcuts={shortcuts ? key : undefined}
    >
      {label}
      {shortcuts && key ? <Key>{key}</Key> : null}
    </Chip>
  )
}
