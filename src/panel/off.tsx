// Parley is off on this page: why, what would turn it on, and the search all the same.
import { Button } from "~src/ui/button"
import type { View } from "~src/wire/panel-state"
import { useWords } from "./language"
import { Search } from "./search"

export function OffScreen({ view }: { view: Extract<View, { kind: "off" }> }) {
  const { w } = useWords()
  const site = view.site ? w.sites[view.site] : null
  const why =
    view.why === "forbidden"
      ? w.offForbidden
      : view.why === "unsupported"
        ? w.offUnsupported
        : site
          ? w.offNotOn
          : w.offWeb
  return (
    <section className="section" aria-labelledby="off">
      <h1 id="off" className="heading-account">
        {site ? w.offTitle(site) : w.offHere}
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

/** The welcome page is also the settings; `site` scrolls to that site's switch. */
export function openSettings(site = ""): void {
  void chrome.tabs.create({ url: chrome.runtime.getURL(`tabs/welcome.html${site ? `#${site}` : ""}`) })
}
