// One site: what it is read with, its last change and the earlier ones, and what can be done about it.
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import type { SiteRow as Row, SiteStep } from "~src/wire/desk-sites"
import { useSpeech } from "../language"
import { NotSaved } from "../parts/states"
import { Sure } from "../parts/sure"
import { When } from "../parts/when"
import { Drift } from "./drift"
import { useSiteChange } from "./queries"
import { Structures } from "./structures"

type SiteRowProps = { state: Row; onShip: () => void; onDone: (said: string) => void }

export function SiteRow({ state, onShip, onDone }: SiteRowProps) {
  const { words } = useSpeech()
  const say = words.sites
  const [asking, setAsking] = useState(false)
  const name = say.names[state.site]
  const change = useSiteChange(state.site, (now) => {
    setAsking(false)
    const step = now.steps[0]?.step
    if (step === "reverted") onDone(say.done.reverted(name, now.contents))
    else onDone(now.off ? say.done.off(name) : say.done.on(name))
  })
  const from = state.version
  const [last, ...earlier] = state.steps
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <div className="site-state">
          {state.contents > 1 ? <Tag tone="accent">{say.mended(state.contents)}</Tag> : <Tag>{say.builtIn}</Tag>}
          {state.off ? <Tag tone="blocked">{say.off}</Tag> : null}
        </div>
      </td>
      <td>
        <Drift drifts={state.drifts} />
        {state.structures.length > 0 ? <Structures site={state.site} structures={state.structures} /> : null}
      </td>
      <td>
        {last ? <Step step={last} /> : <span className="ui-muted">{say.neverChanged}</span>}
        {earlier.length > 0 ? (
          <details className="ui-small site-earlier">
            <summary>
              {say.history} ({earlier.length})
            </summary>
            <ul>
              {earlier.map((step) => (
                <li key={step.version}>
                  <Step step={step} />
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </td>
      <td>
        <div className="buttons">
          <Button small aria-label={say.on(say.ship, name)} onClick={onShip}>
            {say.ship}
          </Button>
          {state.contents > 1 ? (
            <Button
              small
              aria-label={say.on(say.revert, name)}
              disabled={change.isPending}
              onClick={() => change.mutate({ path: "revert", from })}
            >
              {say.revert}
            </Button>
          ) : null}
          <Button
            small
            look="quiet"
            aria-label={say.on(state.off ? say.turnOn : say.turnOff, name)}
            disabled={change.isPending}
            onClick={() => (state.off ? change.mutate({ path: "switch", from, off: false }) : setAsking(true))}
          >
            {state.off ? say.turnOn : say.turnOff}
          </Button>
        </div>
        {asking ? (
          <Sure
            question={say.offSure(name)}
            yes={say.turnOff}
            busy={change.isPending}
            error={change.error}
            onYes={() => change.mutate({ path: "switch", from, off: true })}
            onNo={() => setAsking(false)}
          />
        ) : (
          <NotSaved error={change.error} />
        )}
      </td>
    </tr>
  )
}

function Step({ step }: { step: SiteStep }) {
  const { words } = useSpeech()
  const say = words.sites
  const did = step.step === "shipped" ? say.steps.shipped(step.version) : say.steps[step.step](step.contents)
  return (
    <>
      {did}{" "}
      <span className="ui-small ui-muted">
        {say.by(step.by ?? say.somebody)}, <When at={step.at} />
      </span>
    </>
  )
}
