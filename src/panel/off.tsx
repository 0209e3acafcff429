// Parley is off on this page: why, what would turn it on, and the search all the same.
import { Button } from "~src/ui/button"
import type { View } from "~src/wire/panel-state"
import { useWords } from "./language"
import { openSettings } from "./open-settings"
import { useOtherWords } from "./other-words"
import { Search } from "./search"

export function OffScreen({ view }: { view: Extract<View, { kind: "off" }> }) {
  const { w } = useWords()
  const o = useOtherWords()
  const site = view.site ? w.sites[view.site] : null
  const off = {
    "forbidden": o.offForbidden,
    "unsupported": o.offUnsupported,
    "paused": o.offPaused,
    "not-on": o.offWeb,
  }
  const why = site && view.why === "not-on" ? o.offNotOn : off[view.why]
  return (
    <section className="section" aria-labelledby="off">
      <h1 id="off" className="heading-account">
        {site ? (view.why === "paused" ? o.pausedTitle : o.offTitle)(site) : o.offHere}
      </h1>
      <p className="ui-muted">{why}</p>
      {site && view.why === "not-on" ? (
        <Button look="primary" onClick={() => openSettings(view.site ?? "")}>
          {w.turnOn(site)} …
        </Button>
      ) : null}
      <Search correctionKey={null} />
    </section>
  )
}
