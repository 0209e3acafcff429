// The one-page brief: what is known of an account and what came of the conversations, for the meeting or the file.
import { useEffect, useRef, useState } from "react"
import { usedVerdicts } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import { monthOf } from "~src/ui/relative-time"
import { briefWords } from "~src/ui/words/brief"
import type { AccountView, Given } from "~src/wire/panel-state"
import { Speaking, useWords } from "./language"
import { copyText } from "./links"
import { useScreen } from "./screen"

export function BriefPage() {
  return (
    <Speaking>
      <Frozen />
    </Speaking>
  )
}

/** The account that stood there when the brief was asked for: the tab may go on, a page being printed may not. */
function Frozen() {
  const { language } = useWords()
  const state = useScreen((screen) => screen.state)
  const kept = useRef<AccountView | null>(null)
  if (!kept.current && state?.view.kind === "account") kept.current = state.view
  const b = briefWords[language]
  useEffect(() => {
    document.documentElement.lang = language
    document.title = kept.current ? b.title(kept.current.account.name) : b.none
  })
  if (kept.current) return <Brief view={kept.current} />
  return (
    <main className="brief" aria-busy={!state}>
      {state ? (
        <Empty title={b.none}>
          <p>{b.noneWhy}</p>
        </Empty>
      ) : null}
    </main>
  )
}

function Brief({ view }: { view: AccountView }) {
  const { t, language } = useWords()
  const b = briefWords[language]
  const sheet = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState(false)
  const { account, contact, pov } = view
  const outputs = outputsOf(view.given)
  const used = usedTitles(view)
  return (
    <main className="brief">
      <div className="brief-tools">
        <Button onClick={() => setCopied(copyText(sheet.current?.innerText ?? ""))}>
          {copied ? b.copied : b.copy}
        </Button>
        <Button onClick={() => window.print()}>{b.print}</Button>
        <span className="ui-hidden" role="status">
          {copied ? b.copied : ""}
        </span>
      </div>
      <article ref={sheet}>
        <header>
          <h1>{account.name}</h1>
          <p className="ui-muted">
            {[account.industry, account.segment?.name, account.domain].filter(Boolean).join(" · ")}
          </p>
          {contact ? (
            <p>
              <strong>{contact.name}</strong>
              {[contact.title, contact.persona?.name].filter(Boolean).map((one) => ` · ${one}`)}
            </p>
          ) : null}
        </header>
        <Part title={pov.level === "market" ? b.marketView : b.view}>
          {pov.sentences.length === 0 ? <p>{b.noView}</p> : null}
          <ol className="brief-lines" lang={pov.language}>
            {pov.sentences.map((sentence) => (
              <li key={`${sentence.part}|${sentence.text}`}>
                {sentence.text}{" "}
                <span className="brief-source">
                  ({sentence.source.label}, {monthOf(sentence.source.date, language)}
                  {sentence.stale ? `, ${b.stale}` : ""})
                </span>
              </li>
            ))}
          </ol>
        </Part>
        <Part title={b.outputs}>
          {outputs.length === 0 ? <p>{b.noOutputs}</p> : null}
          {outputs.map(({ id, conversation, words }) => (
            <section key={id}>
              <h3>
                {conversation} {t.conversations[conversation].name}
              </h3>
              <p className="brief-words">{words}</p>
            </section>
          ))}
        </Part>
        <Part title={b.used}>
          {used.length === 0 ? <p>{b.noneUsed}</p> : null}
          <ul>
            {used.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Part>
      </article>
    </main>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The outputs that exist, by conversation. */
function outputsOf(given: readonly Given[]) {
  return given
    .flatMap(({ id, feedback }) =>
      feedback.subject === "conversation" && feedback.answer === "reached" && feedback.output
        ? [{ id, conversation: feedback.context.conversation, words: feedback.output }]
        : [],
    )
    .sort((a, z) => a.conversation - z.conversation)
}

/** Content that the rep used here, as far as its titles are in view. */
function usedTitles({ given, content, inThread }: AccountView): string[] {
  const titles = new Map([...content, ...inThread].map(({ assetId, title }) => [assetId, title]))
  const used = given.flatMap(({ feedback }) =>
    feedback.subject === "asset" && (usedVerdicts as readonly string[]).includes(feedback.answer)
      ? [titles.get(feedback.assetId)]
      : [],
  )
  return [...new Set(used.filter((title) => title !== undefined))]
}
