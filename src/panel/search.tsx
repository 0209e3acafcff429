// Find an account by name or domain, and choose it.
import { useEffect, useRef, useState } from "react"
import { Key } from "~src/ui/chip"
import type { AccountHit } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { chooseAccount } from "./choose"
import { HitButton } from "./hit"
import { useWords } from "./language"
import { useOtherWords } from "./other-words"

type Found = { query: string; hits: AccountHit[] | null }

/** `correctionKey`: what the choice is remembered for; null chooses for this view alone. */
export function Search({ correctionKey, start = "" }: { correctionKey: string | null; start?: string }) {
  const { w } = useWords()
  const o = useOtherWords()
  const [query, setQuery] = useState(start)
  const [failed, setFailed] = useState(false)
  const found = useHits(query)
  const box = useRef<HTMLDivElement>(null)
  async function choose(hit: AccountHit) {
    setFailed((await chooseAccount(correctionKey, hit.accountId)) !== null)
  }
  return (
    <search className="search">
      <label className="ui-field">
        <span className="ui-label">
          {o.search} <Key>/</Key>
        </span>
        <input
          className="ui-input"
          type="search"
          data-act="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={o.searchHint}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && found?.hits?.[0]) void choose(found.hits[0])
            if (event.key === "ArrowDown") {
              event.preventDefault()
              box.current?.querySelector("button")?.focus()
            }
          }}
        />
      </label>
      <output className="ui-small ui-muted search-count">
        {found?.hits ? (found.hits.length > 0 ? o.hits(found.hits.length) : o.noHits(found.query)) : null}
        {found && !found.hits ? o.searchFailed : null}
      </output>
      <div className="hits" ref={box}>
        {found?.hits?.map((hit) => (
          <HitButton key={hit.accountId} hit={hit} onChoose={() => choose(hit)} />
        ))}
      </div>
      {failed ? <p role="alert">{w.actionFailed}</p> : null}
    </search>
  )
}

/** Asks a moment after typing; an answer to an older query is dropped. null: nothing asked yet. */
function useHits(query: string): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const asked = query.trim()
    if (!asked) {
      setFound(null)
      return
    }
    let current = true
    const timer = setTimeout(async () => {
      const answer = await send("account.searched", { query: asked })
      if (current) setFound({ query: asked, hits: isFailed(answer) ? null : answer.hits })
    }, 80)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query])
  return found
}
