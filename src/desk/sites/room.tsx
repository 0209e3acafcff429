// Sites, for admins: how each site is read, and the ways to mend, take back and switch off.
import { useState } from "react"
import type { SiteList, SiteState } from "~src/wire/desk-sites"
import { useSpeech } from "../language"
import { Answered } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { browsers } from "./drift"
import { useSites } from "./queries"
import { ShipSheet } from "./ship-sheet"
import { SiteRow } from "./site-row"

export function SitesRoom() {
  const sites = useSites()
  return <Answered of={sites}>{(data) => <Filled list={data} />}</Answered>
}

function Filled({ list }: { list: SiteList }) {
  const { words } = useSpeech()
  const say = words.sites
  const [shipping, setShipping] = useState<SiteState | null>(null)
  const [done, setDone] = useState("")
  const mended = list.sites.filter(({ contents }) => contents > 1).length
  const [worst] = list.sites
    .filter((site) => !site.off)
    .map(({ site, drifts }) => ({ site, n: browsers(drifts, "week") }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
  const off = list.sites.filter((site) => site.off).length
  return (
    <>
      <header className="room-head">
        <h1>{worst ? say.changed(say.names[worst.site], worst.n) : say.headline(mended, off)}</h1>
        <p className="ui-muted measure">{say.what}</p>
      </header>
      <p className="ui-small site-done" role="status">
        {done}
      </p>
      <div className="table-frame">
        <table className="table sites-table">
          <caption className="ui-hidden">{say.list}</caption>
          <TableHead
            heads={[say.columns.site, say.columns.state, say.columns.drift, say.columns.last, say.columns.do]}
          />
          <tbody>
            {list.sites.map((site) => (
              <SiteRow key={site.site} state={site} onShip={() => setShipping(site)} onDone={setDone} />
            ))}
          </tbody>
        </table>
      </div>
      {shipping ? (
        <ShipSheet
          state={shipping}
          onClose={() => setShipping(null)}
          onDone={({ site, version }) => {
            setDone(say.done.shipped(say.names[site], version))
            setShipping(null)
          }}
        />
      ) : null}
    </>
  )
}
