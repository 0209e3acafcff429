// Search of the whole library, fetched when it is opened; what is not there is asked for in one click.
import { useEffect, useState } from "react"
import { Button } from "~src/ui/button"
import { type FindAssets, indexAssets } from "~src/ui/find-assets"
import { findWords } from "~src/ui/words/find-content"
import type { AccountView, FindableAsset } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { AssetRow } from "./asset-row"
import { useWords } from "./language"
import { useScreen } from "./screen"

type Library = { find: FindAssets; byId: Map<string, FindableAsset> }
const most = 8

export function FindContent({ view }: { view: AccountView }) {
  const { language } = useWords()
  const f = findWords[language]
  const library = useLibrary()
  const [query, setQuery] = useState("")
  const asked = query.trim()
  const ids = library && library !== "failed" && asked ? library.find(asked) : null
  const shown = new Set([...view.content, ...view.inThread].map((one) => one.assetId))
  const hits = ids?.slice(0, most).flatMap((id) => (library !== "failed" ? (library?.byId.get(id) ?? []) : []))
  return (
    <search className="search find-content">
      <input
        className="ui-input"
        type="search"
        // biome-ignore lint/a11y/noAutofocus: the rep has just asked for this field
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={f.label}
        placeholder={f.label}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <output className="ui-small ui-muted search-count">
        {library === "failed" ? f.failed : ids && ids.length > 0 ? f.hits(ids.length) : null}
      </output>
      {hits && hits.length > 0 ? (
        <ol className="assets">
          {hits.map((hit) =>
            shown.has(hit.assetId) ? (
              <li className="asset" key={hit.assetId}>
                <h3 className="asset-title">{hit.title}</h3>
                <p className="ui-small ui-muted">{f.shown}</p>
              </li>
            ) : (
              <AssetRow
                key={hit.assetId}
                view={view}
                asset={{ ...hit, reasons: [], evidence: null }}
                showingId={null}
                why={hit.conversations.includes(view.conversation) ? f.fits : f.elsewhere}
              />
            ),
          )}
        </ol>
      ) : null}
      {ids?.length === 0 ? <AskFor key={asked} words={asked} view={view} /> : null}
    </search>
  )
}

function AskFor({ words, view }: { words: string; view: AccountView }) {
  const { w, language } = useWords()
  const signed = useScreen((screen) => screen.foot?.signed ?? false)
  const [state, setState] = useState<"open" | "sending" | "asked" | "failed">("open")
  const f = findWords[language]
  const ask = async () => {
    setState("sending")
    const answer = await send("content.asked", { words, signed, context: view.context })
    setState(isFailed(answer) ? "failed" : "asked")
  }
  if (state === "asked") return <p role="status">{f.asked(words)}</p>
  return (
    <>
      <p>{f.none(words)}</p>
      <Button small disabled={state === "sending"} onClick={() => void ask()}>
        {f.ask}
      </Button>
      {state === "failed" ? <p role="alert">{w.actionFailed}</p> : null}
    </>
  )
}

/** What was searched last in this panel: opened again, it answers at once, whether or not the background is awake. */
let kept: { whose: string; said: string; library: Library } | null = null

/** The index lives here, so that a worker that died has nothing to make anew. null: on its way. */
function useLibrary(): Library | "failed" | null {
  const { t, language } = useWords()
  const member = useScreen((screen) => screen.foot?.member)
  const whose = `${member?.workspace} ${member?.name} ${language}`
  const [library, setLibrary] = useState<Library | "failed" | null>(() => (kept?.whose === whose ? kept.library : null))
  useEffect(() => {
    let current = true
    void send("library.asked", {}).then((answer) => {
      if (!current) return
      if (isFailed(answer)) return setLibrary((before) => before ?? "failed")
      const said = JSON.stringify(answer.assets)
      if (kept?.whose === whose && kept.said === said) return setLibrary(kept.library)
      const find = indexAssets(
        answer.assets.map(({ assetId: id, title, kind, conversations, tags }) => ({
          ...{ id, title },
          tags: [t.kinds[kind], ...conversations.map((one) => t.conversations[one].name), ...tags],
        })),
      )
      kept = { whose, said, library: { find, byId: new Map(answer.assets.map((one) => [one.assetId, one])) } }
      setLibrary(kept.library)
    })
    return () => {
      current = false
    }
  }, [t, whose])
  return library
}
