// Replay: the panels of an account that were shown on a past day, each as it was, if what is stored is still what was shown.
import { Notice } from "~src/ui/notice"
import type { AccountPage } from "~src/wire/desk-accounts"
import type { ShownDay, ShownPanel } from "~src/wire/desk-view-as"
import type { ShownState } from "~src/wire/panel-state"
import { useSpeech } from "../language"
import { Answered } from "../parts/states"
import { LanguageChoice, LookChoice, Which } from "./choices"
import { useShownDays, useShownPanels } from "./queries"
import { SeenPanel } from "./seen-panel"
import type { ViewAsAddress } from "./view"

type ThenProps = {
  at: ViewAsAddress
  account: AccountPage
  onChange: (change: Partial<ViewAsAddress>) => void
}

export function Then({ at, account, onChange }: ThenProps) {
  const days = useShownDays(account.account.id)
  return (
    <Answered of={days}>
      {({ days }) => {
        const day = days.find((one) => one.day === at.day) ?? days[0]
        return day ? (
          <OfDay at={at} account={account} days={days} day={day.day} onChange={onChange} />
        ) : (
          <NothingKept at={at} account={account} onChange={onChange} />
        )
      }}
    </Answered>
  )
}

function NothingKept({ at, account, onChange }: ThenProps) {
  const { words } = useSpeech()
  const say = words.viewAs
  return (
    <>
      <header className="room-head">
        <h1>{say.nothingKept(account.account.name)}</h1>
        <p className="ui-muted measure">{say.keptWhat}</p>
      </header>
      <Which at={at} account={account} onChange={onChange} />
    </>
  )
}

function OfDay({ at, account, days, day, onChange }: ThenProps & { days: readonly ShownDay[]; day: string }) {
  const { words, format, language } = useSpeech()
  const panels = useShownPanels(account.account.id, day)
  const say = words.viewAs
  return (
    <>
      <header className="room-head">
        <h1>{say.headlineThen(account.account.name, format.day(day))}</h1>
        <p className="ui-muted measure">{say.keptWhat}</p>
      </header>
      <Answered of={panels}>
        {({ panels }) => {
          const chosen = panels.find(({ digest }) => digest === at.panel) ?? panels[0]
          return (
            <div className="view-as">
              <div className="view-as-side">
                <div className="view-as-choices">
                  <Which at={at} account={account} onChange={onChange} />
                  <DayChoice days={days} day={day} onChange={(to) => onChange({ day: to, panel: null })} />
                  <Panels panels={panels} chosen={chosen} onChoose={(panel) => onChange({ day, panel })} />
                  <LanguageChoice at={at} onChange={onChange} />
                  <LookChoice look={at.look} onChange={(look) => onChange({ look })} />
                </div>
                {chosen ? <Judged panel={chosen} day={day} /> : null}
                <p className="ui-small ui-muted">{say.leftThen}</p>
              </div>
              {chosen?.state ? (
                <SeenPanel
                  key={chosen.digest}
                  state={chosen.state}
                  language={at.language ?? language}
                  look={at.look}
                  name={say.panelThen(account.account.name, format.day(day))}
                />
              ) : null}
            </div>
          )
        }}
      </Answered>
    </>
  )
}

type DayProps = { days: readonly ShownDay[]; day: string; onChange: (day: string) => void }

function DayChoice({ days, day, onChange }: DayProps) {
  const { words, format } = useSpeech()
  const say = words.viewAs
  return (
    <label className="ui-field">
      <span className="ui-label">{say.day}</span>
      <select className="ui-input" value={day} onChange={(event) => onChange(event.target.value)}>
        {days.map((one) => (
          <option key={one.day} value={one.day}>
            {say.dayWith(format.day(one.day), one.panels)}
          </option>
        ))}
      </select>
    </label>
  )
}

type PanelsProps = {
  panels: readonly ShownPanel[]
  chosen: ShownPanel | undefined
  onChoose: (digest: string) => void
}

function Panels({ panels, chosen, onChoose }: PanelsProps) {
  const { words, terms } = useSpeech()
  const say = words.viewAs
  return (
    <ul className="view-as-hits" aria-label={say.panels}>
      {panels.map(({ digest, state }) => (
        <li key={digest}>
          <button type="button" aria-pressed={digest === chosen?.digest} onClick={() => onChoose(digest)}>
            <strong>
              {state
                ? `${state.view.conversation} ${terms.conversations[state.view.conversation].name}`
                : say.changedPanel}
            </strong>
            <span className="ui-small ui-muted">
              {state ? [whom(state.view.contact), say.site(state.site)].join(" · ") : digest.slice(0, 12)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )

  function whom(contact: ShownState["view"]["contact"]) {
    if (!contact) return say.company
    return contact.id === null ? say.unknown : contact.name
  }
}

/** Whether it is what was shown. */
function Judged({ panel: { digest, state }, day }: { panel: ShownPanel; day: string }) {
  const { words, format } = useSpeech()
  const say = words.viewAs
  const short = digest.slice(0, 12)
  return (
    <Notice tone={state ? "plain" : "blocked"} urgent={state === null}>
      <p>{state ? say.matches(format.day(day), short) : say.doesNotMatch(short)}</p>
    </Notice>
  )
}
