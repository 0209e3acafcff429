// View as a rep: the exact sidebar of any account, on any page, as it is made now; or as it was on a past day.
import { useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { AccountPage } from "~src/wire/desk-accounts"
import type { ViewAs } from "~src/wire/desk-view-as"
import { useAccount } from "../accounts/queries"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Answered } from "../parts/states"
import { Choices, settled } from "./choices"
import { FindAccount } from "./find-account"
import { useViewAs } from "./queries"
import { SeenPanel } from "./seen-panel"
import { Then } from "./then"
import { readAddress, type ViewAsAddress, writeAddress } from "./view"

export function ViewAsRoom() {
  const { words } = useSpeech()
  const { search, common } = useView()
  const [, navigate] = useLocation()
  const at = readAddress(search)
  const change = (to: Partial<ViewAsAddress>) => navigate(roomAt("/view-as", common, writeAddress({ ...at, ...to })))
  if (at.account) return <OfAccount at={at} account={at.account} onChange={change} />
  return (
    <>
      <header className="room-head">
        <h1>{words.viewAs.headline}</h1>
        <p className="ui-muted measure">{words.viewAs.intro}</p>
      </header>
      <FindAccount onChoose={(account) => change({ account })} />
    </>
  )
}

type ChangeProps = { at: ViewAsAddress; onChange: (change: Partial<ViewAsAddress>) => void }

function OfAccount({ at, account, onChange }: ChangeProps & { account: string }) {
  const Shown = at.day === null ? Now : Then
  return <Answered of={useAccount(account)}>{(page) => <Shown at={at} account={page} onChange={onChange} />}</Answered>
}

function Now({ at, account, onChange }: ChangeProps & { account: AccountPage }) {
  const { words, language } = useSpeech()
  const { page, contact } = settled(at, account)
  const seen = useViewAs({ ...at, account: account.account.id, page, contact }, true)
  const say = words.viewAs
  return (
    <>
      <header className="room-head">
        <h1>{say.headlineAt(account.account.name)}</h1>
        <p className="ui-muted measure">{say.note}</p>
      </header>
      <div className="view-as">
        <div className="view-as-side">
          <Choices at={at} account={account} current={seen.data?.current} onChange={onChange} />
          {seen.data ? <About seen={seen.data} onDraw={() => onChange({ seed: crypto.randomUUID() })} /> : null}
        </div>
        <Answered of={seen}>
          {({ state, match }) =>
            match === "nobody" ? null : (
              <SeenPanel
                state={state}
                language={at.language ?? language}
                look={at.look}
                name={say.panel(account.account.name)}
              />
            )
          }
        </Answered>
      </div>
    </>
  )
}

/** What has to be known to read the sidebar rightly. */
function About({ seen: { state, match, holdout }, onDraw }: { seen: ViewAs; onDraw: () => void }) {
  const { words } = useSpeech()
  const say = words.viewAs
  const { name } = state.view.account
  const told = say.match[match]
  const chance = match !== "nobody" && state.view.content.some(({ probability }) => probability < 1)
  return (
    <>
      <Notice tone={match === "one" ? "plain" : "attention"}>
        <p>{typeof told === "string" ? told : told(name)}</p>
      </Notice>
      {chance ? (
        <p className="ui-small ui-muted">
          {say.chance} {holdout ? say.holdout : ""}{" "}
          <Button small onClick={onDraw}>
            {say.draw}
          </Button>
        </p>
      ) : null}
      <p className="ui-small ui-muted">{say.left}</p>
    </>
  )
}
