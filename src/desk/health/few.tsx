// A list of which the first few are shown, and the rest on demand.
import { type ReactNode, useState } from "react"
import { TextButton } from "~src/ui/button"
import { useSpeech } from "../language"

type FewProps<T> = {
  id: string
  title: string
  hint: string
  none: string
  list: readonly T[]
  children: (some: readonly T[]) => ReactNode
}

export function Few<T>({ id, title, hint, none, list, children }: FewProps<T>) {
  const { words } = useSpeech()
  const [whole, setWhole] = useState(false)
  const few = 8
  return (
    <section className="card health-list" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className="ui-small ui-muted">{list.length === 0 ? none : hint}</p>
      {list.length > 0 ? children(whole ? list : list.slice(0, few)) : null}
      {list.length > few ? (
        <TextButton aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.do.less : words.do.all(list.length)}
        </TextButton>
      ) : null}
    </section>
  )
}
