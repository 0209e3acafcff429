// First run and settings in one page: pair, turn sites on, try it, and what is read and sent.
import { useEffect, useState } from "react"
import { Button, buttonClass } from "~src/ui/button"
import type { FootState } from "~src/wire/panel-state"
import { lookAt } from "../follow"
import { Speaking } from "../language"
import { webAddress } from "../links"
import { PairForm } from "../pairing"
import { useScreen } from "../screen"
import { Member } from "./member"
import { serverOf } from "./server"
import { SiteRow } from "./site-row"
import { useSettingsWords } from "./words"

export function Welcome() {
  return (
    <Speaking>
      <WelcomeBody />
    </Speaking>
  )
}

function WelcomeBody() {
  const { s, language } = useSettingsWords()
  const foot = useScreen((screen) => screen.foot)
  useEffect(() => lookAt(null), [])
  const paired = Boolean(foot?.member) && !foot?.revoked
  const title = paired ? s.settingsTitle : s.welcome
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])
  return (
    <main className="welcome" aria-busy={!foot}>
      <header>
        <h1>{title}</h1>
        {paired ? null : <p className="ui-muted">{s.welcomeLead}</p>}
      </header>
      <section aria-labelledby="pair">
        <h2 id="pair">{paired ? s.thisBrowser : s.step1}</h2>
        {foot && paired ? <Member foot={foot} /> : <PairForm />}
        {foot && !paired ? <FixedServer address={webAddress(foot.fixedServer)} /> : null}
      </section>
      <Sites foot={foot} />
      <Practice foot={foot} />
      <Shortcut />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{s.privacy}</h2>
        <ul>
          {s.privacyList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </main>
  )
}

/** Where the pairing link comes from, when IT has said so. */
function FixedServer({ address }: { address: string | null }) {
  const { s } = useSettingsWords()
  if (!address) return null
  const { origin } = new URL(address)
  return (
    <p className="ui-muted">
      {s.fixedServer}{" "}
      <a href={`${origin}/desk`} target="_blank" rel="noreferrer">
        {origin}
      </a>
    </p>
  )
}

function Sites({ foot }: { foot: FootState | null }) {
  const { s } = useSettingsWords()
  const server = serverOf(foot?.deskUrl ?? null)
  const asked = location.hash.slice(1)
  useEffect(() => {
    if (foot && asked) document.getElementById(asked)?.scrollIntoView({ block: "center" })
  }, [foot === null, asked])
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{s.step2}</h2>
      <p className="ui-muted">{s.sitesLead}</p>
      <ul className="sites">
        {foot?.sites.map((state) => (
          <SiteRow key={state.site} state={state} server={server} />
        ))}
      </ul>
      <p className="ui-muted ui-small">{s.otherSites}</p>
    </section>
  )
}

function Practice({ foot }: { foot: FootState | null }) {
  const { s } = useSettingsWords()
  const server = webAddress(serverOf(foot?.deskUrl ?? null))
  return (
    <section aria-labelledby="practice-pages">
      <h2 id="practice-pages">{s.step3}</h2>
      <p className="ui-muted">{server ? s.practiceWhy : s.practiceNeedsPair}</p>
      {server ? (
        <p>
          <a className={buttonClass()} href={`${server}/practice`} target="_blank" rel="noreferrer">
            {s.practice}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Shortcut() {
  const { s } = useSettingsWords()
  const [keys, setKeys] = useState<string | null>(null)
  useEffect(() => {
    void chrome.commands.getAll().then((all) => setKeys(all.find((one) => one.name === "open-panel")?.shortcut ?? ""))
  }, [])
  return (
    <section aria-labelledby="shortcut">
      <h2 id="shortcut">{s.shortcut}</h2>
      <p className="ui-muted">
        {keys ? s.shortcutIs(keys) : s.shortcutNone} {s.shortcutInside}
      </p>
      <p>
        <Button small onClick={() => void chrome.tabs.create({ url: "chrome://extensions/shortcuts" })}>
          {s.shortcutChange}
        </Button>
      </p>
    </section>
  )
}
