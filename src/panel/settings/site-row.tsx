// One site: on or off, and where Parley shows there. Turning on is the rep's click, with Chrome's own question.
import { useState } from "react"
import { originsOf } from "~src/domain/sites"
import { type Place, places } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Chip, Tag } from "~src/ui/chip"
import type { FootState } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { useSettingsWords } from "./words"

type SiteState = FootState["sites"][number]
type RowProps = { state: SiteState; server: string | null }

export function SiteRow({ state, server }: RowProps) {
  const { s, w } = useSettingsWords()
  const { site, granted, forbidden } = state
  return (
    <li className="site" id={site}>
      <div className="site-head">
        <h3>{w.sites[site]}</h3>
        <Tag tone={forbidden ? "attention" : granted ? "good" : "plain"}>
          {forbidden ? s.forbidden : granted ? s.on : s.offSite}
        </Tag>
      </div>
      <p className="ui-muted ui-small">{s.about[site]}</p>
      {forbidden ? null : granted ? (
        <WhereOn state={state} server={server} />
      ) : (
        <TurnOn state={state} server={server} lead />
      )}
    </li>
  )
}

/** Nothing is preselected: the rep's click on a place turns the site on there. */
export function TurnOn({ state, server, lead }: RowProps & { lead?: boolean }) {
  const { s } = useSettingsWords()
  const [refused, setRefused] = useState(false)
  const { site, place, placeFixed } = state
  const offered = placeFixed && place ? [place] : places
  function turnOn(where: Place) {
    // Chrome's question can close the popup: the place is said at once, not after the answer.
    const asked = chrome.permissions.request({ origins: originsOf(site, server) })
    void send("place.chosen", { site, place: where })
    asked.then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    )
  }
  return (
    <div className="site-on">
      {lead ? <p className="ui-small">{s.turnOn}</p> : null}
      {site === "linkedin" ? <p className="ui-small">{s.linkedinTerms}</p> : null}
      {placeFixed && place ? <p className="ui-small ui-muted">{s.fixed(s.places[place])}</p> : null}
      <div className="site-places">
        {offered.map((where) => (
          <Button key={where} className="site-place" onClick={() => turnOn(where)}>
            <span>{s.places[where]}</span>
            <span className="ui-small ui-muted">{s.placeWhy[where]}</span>
          </Button>
        ))}
      </div>
      {refused ? (
        <p className="ui-small" role="alert">
          {s.refused}
        </p>
      ) : null}
    </div>
  )
}

function WhereOn({ state, server }: RowProps) {
  const { s } = useSettingsWords()
  const { site, place, placeFixed } = state
  return (
    <div className="site-row">
      {placeFixed && place ? (
        <p className="ui-small ui-muted">{s.fixed(s.places[place])}</p>
      ) : (
        <fieldset className="ui-chips">
          <legend className="ui-hidden">{s.step2}</legend>
          {places.map((where) => (
            <Chip
              key={where}
              pressed={place === where}
              title={s.placeWhy[where]}
              onClick={() => void send("place.chosen", { site, place: where })}
            >
              {s.places[where]}
            </Chip>
          ))}
        </fieldset>
      )}
      <Button
        small
        look="quiet"
        onClick={() => void chrome.permissions.remove({ origins: originsOf(site, server) }).catch(() => undefined)}
      >
        {s.turnOff}
      </Button>
    </div>
  )
}
