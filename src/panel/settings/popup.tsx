// The popup: this page's account in a line, what waits, the sidebar, this site's switch.

import { useEffect, useState } from "react"
import { siteOf } from "~src/domain/sites"
import { Button } from "~src/ui/button"
import { ExternalLink, PanelRight, Settings } from "~src/ui/icons"
import type { SettingsWords } from "~src/ui/words/settings-en"
import type { View } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { lookAt } from "../follow"
import { Speaking } from "../language"
import { webAddress } from "../links"
import { openSettings } from "../open-settings"
import { useScreen } from "../screen"
import { serverOf } from "./server"
import { TurnOn } from "./site-row"
import { useSettingsWords } from "./words"

type Tab = { id: number; url: string | null }

export function Popup() {
  return (
    <Speaking>
      <PopupBody />
    </Speaking>
  )
}

function PopupBody() {
  const { s, w, language } = useSettingsWords()
  const tab = useActiveTab()
  const foot = useScreen((screen) => screen.foot)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const server = serverOf(foot?.deskUrl ?? null)
  const site = foot?.sites.find((one) => one.site === siteOf(tab?.url ?? "", server))
  const inPage = site?.granted === true && site.place === "overlay"
  const paired = Boolean(foot?.member) && !foot?.revoked
  return (
    <main className="popup">
      <h1 className="ui-hidden">{s.popup}</h1>
      <ThisPage tab={tab} />
      <div className="popup-actions">
        {inPage ? <ShowDock tab={tab} /> : <OpenSidePanel tab={tab} primary label={s.openSidebar} />}
        {inPage ? <OpenSidePanel tab={tab} label={s.openBeside} /> : null}
        {foot && !paired ? <Button onClick={() => openSettings()}>{s.pairNow}</Button> : null}
      </div>
      {paired && site && !site.granted && !site.forbidden ? (
        <div className="popup-site">
          <h2>{w.turnOn(w.sites[site.site])}</h2>
          <TurnOn state={site} server={server} />
        </div>
      ) : null}
      {foot ? (
        <footer className="popup-foot ui-small ui-muted">
          {foot.member ? <p>{s.member(foot.member.name, foot.member.workspace)}</p> : null}
          <p>{foot.waiting > 0 ? s.queue(foot.waiting) : s.queueEmpty}</p>
          <div className="popup-links">
            <Button small look="quiet" icon={Settings} onClick={() => openSettings()}>
              {s.settings}
            </Button>
            {foot.member && foot.deskUrl ? <OpenDesk address={foot.deskUrl} /> : null}
          </div>
        </footer>
      ) : null}
    </main>
  )
}

/** `sidePanel.open` is the handler's first statement: after any wait Chrome refuses it. */
function OpenSidePanel({ tab, primary, label }: { tab: Tab | null; primary?: boolean; label: string }) {
  return (
    <Button
      look={primary ? "primary" : "quiet"}
      small={!primary}
      icon={PanelRight}
      disabled={!tab}
      onClick={() => {
        if (tab) void chrome.sidePanel.open({ tabId: tab.id }).then(() => window.close())
      }}
    >
      {label}
    </Button>
  )
}

/** Signed in by a link of its own; without the network, the desk's address, which says how to get in. */
function OpenDesk({ address }: { address: string }) {
  const { s } = useSettingsWords()
  async function open() {
    const answer = await send("desk.asked", {})
    const url = webAddress("link" in answer ? answer.link : address)
    if (url) await chrome.tabs.create({ url })
    window.close()
  }
  return (
    <Button small look="quiet" icon={ExternalLink} onClick={() => void open()}>
      {s.desk}
    </Button>
  )
}

function ShowDock({ tab }: { tab: Tab | null }) {
  const { s } = useSettingsWords()
  return (
    <Button
      look="primary"
      icon={PanelRight}
      disabled={!tab}
      onClick={() => {
        if (!tab) return
        void chrome.tabs
          .sendMessage(tab.id, { name: "dock.show", focus: true }, { frameId: 0 })
          .catch(() => undefined)
          .then(() => window.close())
      }}
    >
      {s.openSidebar}
    </Button>
  )
}

function ThisPage({ tab }: { tab: Tab | null }) {
  const { s } = useSettingsWords()
  const view = useScreen((screen) => screen.state?.view)
  const foot = useScreen((screen) => screen.foot)
  if (foot && (!foot.member || foot.revoked)) return <p>{s.needsPair}</p>
  if (view?.kind === "account") {
    return (
      <div>
        <p className="popup-account">{view.account.name}</p>
        {view.contact ? (
          <p className="ui-muted">{[view.contact.name, view.contact.title].filter(Boolean).join(", ")}</p>
        ) : null}
      </div>
    )
  }
  return <p className="ui-muted">{view ? inALine(view, s) : unread(tab, s)}</p>
}

function unread(tab: Tab | null, s: SettingsWords): string {
  const address = webAddress(tab?.url ?? null)
  return address ? s.notRead(new URL(address).hostname) : s.noTab
}

function inALine(view: Exclude<View, { kind: "account" }>, s: SettingsWords): string {
  switch (view.kind) {
    case "reading":
      return s.reading
    case "ask":
      return s.ask(view.candidate.name)
    case "several":
      return s.several(view.candidates.length)
    case "none":
      return s.none
    case "nobody":
      return s.nobody
    case "off":
      return s.off
    case "signed-out":
    case "revoked":
      return s.needsPair
  }
}

/** The tab that the popup stands over; its address is known because the click on the icon allowed it. */
function useActiveTab(): Tab | null {
  const [tab, setTab] = useState<Tab | null>(null)
  useEffect(() => {
    let end: (() => void) | undefined
    void chrome.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id === undefined) return
      setTab({ id: active.id, url: active.url ?? null })
      end = lookAt(active.id)
    })
    return () => end?.()
  }, [])
  return tab
}
