// The sidebar: the view of the newest state, or the skeleton, and the foot.
import { useEffect, useLayoutEffect, useState } from "react"
import { Notice } from "~src/ui/notice"
import type { View } from "~src/wire/panel-state"
import { AccountScreen } from "./account-screen"
import { arrive } from "./arrive"
import { Foot } from "./foot"
import { aimKeys, listenForKeys } from "./keys"
import { Speaking, useWords } from "./language"
import { onDemand } from "./on-demand"
import { Reading } from "./reading"
import { useScreen } from "./screen"

const OtherScreen = onDemand(async () => (await import("./other-screens")).OtherScreen, Reading)
const SearchMeanwhile = onDemand(async () => (await import("./other-screens")).SearchMeanwhile)

/** @param props.label what a reader is told the sidebar is, where it is not a page of its own */
export function Panel({ label }: { label?: string }) {
  return (
    <Speaking>
      <Sidebar label={label} />
    </Speaking>
  )
}

function Sidebar({ label }: { label: string | undefined }) {
  const { w, language } = useWords()
  const view = useScreen((screen) => screen.state?.view)
  const foot = useScreen((screen) => screen.foot)
  useEffect(() => listenForKeys(document), [])
  useEffect(() => aimKeys(document), [view])
  const screen = view?.kind === "account" ? view.account.id : view?.kind
  useLayoutEffect(() => arrive(document), [screen])
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = w.title
  }, [language, w])
  // While the workspace is still being fetched, "no account" is not known yet.
  const early = foot?.filling != null && view?.kind === "none"
  const shown = foot?.revoked ? ({ kind: "revoked" } as const) : early ? undefined : view
  return (
    <div className="panel">
      <main className="panel-main" aria-label={label} aria-busy={!shown || shown.kind === "reading"}>
        {foot?.filling != null && shown?.kind !== "account" ? (
          <div className="panel-top">
            <Notice>{w.filling(foot.filling)}</Notice>
          </div>
        ) : null}
        {shown ? <Shown view={shown} /> : <Waiting />}
      </main>
      {shown?.kind === "revoked" || shown?.kind === "signed-out" ? null : <Foot />}
      <Said />
    </div>
  )
}

function Shown({ view }: { view: View }) {
  if (view.kind === "reading") return <Waiting />
  return view.kind === "account" ? <AccountScreen view={view} /> : <OtherScreen view={view} />
}

/** The skeleton; when it takes long, the search beside it, so that nobody waits before a blank. */
function Waiting() {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 5000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <Reading />
      {long ? <SearchMeanwhile /> : null}
    </>
  )
}

/** Says what was saved to a screen reader. */
function Said() {
  const said = useScreen((screen) => screen.said)
  return (
    <output className="ui-hidden" aria-live="polite">
      {said}
    </output>
  )
}
