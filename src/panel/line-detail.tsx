// A line of the point of view, opened: where it is from, how many peers could be told the same, and the rep's own words for it.
import { useState } from "react"
import { unfill } from "~src/domain/compose/unfill"
import { TextButton } from "~src/ui/button"
import { ExternalLink } from "~src/ui/icons"
import { monthOf } from "~src/ui/relative-time"
import type { AccountView, PovSentence } from "~src/wire/panel-state"
import { isFailed } from "~src/wire/send"
import { useWords } from "./language"
import { webAddress } from "./links"
import { keepWords } from "./pov-line"
import { usePovWords } from "./pov-words"
import { Words } from "./report-detail"
import { say } from "./screen"
import { Wording } from "./wording"

export function LineDetail({ view, sentence }: { view: AccountView; sentence: PovSentence }) {
  const { w, t, language } = useWords()
  const p = usePovWords()
  const { source, share, stale, part, locked } = sentence
  return (
    <>
      <p>
        {t.parts[part]}. {w.source}: <Source source={source} />, {monthOf(source.date, language)}.{" "}
        {share >= 1 ? p.trueOfAll : p.trueOf(Math.round(share * 100))} {stale ? p.staleWhy : null}
      </p>
      {locked ? <p>{p.locked}</p> : <Own view={view} sentence={sentence} />}
    </>
  )
}

function Own({ view, sentence }: { view: AccountView; sentence: PovSentence }) {
  const { w } = useWords()
  const p = usePovWords()
  const [editing, setEditing] = useState(false)
  const [failed, setFailed] = useState(false)
  const { id, text, edited, earlier, others, from, slots } = sentence
  const before = edited?.before ?? text
  async function keep(words: string | null) {
    setEditing(false)
    const answer = await keepWords(view, id, words && words !== before ? { before, text: words } : null)
    setFailed(isFailed(answer))
    if (!isFailed(answer)) say(w.saved)
  }
  if (editing)
    return (
      <Words label={p.editLabel} button={p.save} max={600} before={text} onSave={(words) => void keep(words ?? null)} />
    )
  const said = { account: view.account.name, person: view.contact?.name ?? null, facts: view.account.facts, slots }
  const messageId = "messageId" in from ? from.messageId : null
  return (
    <>
      <p className="pov-acts">
        <TextButton data-words onClick={() => setEditing(true)}>
          {p.edit}
        </TextButton>
        {edited ? <TextButton onClick={() => void keep(null)}>{p.restore}</TextButton> : null}
      </p>
      {failed ? <p role="alert">{w.actionFailed}</p> : null}
      {edited ? (
        <>
          <p>
            {p.original}: {before}
          </p>
          <Wording
            view={view}
            draft={{
              ...{ subject: "wording", messageId, context: view.context },
              ...{ before: clip(unfill(before, said)), after: clip(unfill(text, said)) },
            }}
            answer="reworded"
            label={p.toMarketing}
            hint={`${p.keptHere} ${p.toMarketingWhy}`}
          />
        </>
      ) : null}
      {earlier ? (
        <p>
          {p.earlier} {earlier} <TextButton onClick={() => void keep(earlier)}>{p.useEarlier}</TextButton>
        </p>
      ) : null}
      {others.length > 0 ? (
        <>
          <p>{p.others}</p>
          <ul className="pov-others">
            {others.map((other) => (
              <li key={other}>
                {other} <TextButton onClick={() => void keep(other)}>{p.useThis}</TextButton>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

const clip = (text: string) => text.slice(0, 600)

function Source({ source }: { source: PovSentence["source"] }) {
  const url = webAddress(source.url)
  if (!url) return <span>{source.label}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {source.label} <ExternalLink size={12} aria-hidden />
    </a>
  )
}
