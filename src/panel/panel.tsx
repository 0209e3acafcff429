// The sidebar: the view of the newest state, or the skeleton, and the foot.
import { useEffect, useLayoutEffect, useState } from "react"
import { Notice } from "~src/ui/notice"
import type { View } from "~src/wire/panel-state"
import { AccountScreen } from "./account-screen"
import { AskScreen } from "./ask"
import { Foot } from "./foot"
import { aimKeys, listenForKeys } from "./keys"
import { useWords } from "./language"
import { NobodyScreen, NoneScreen } from "./nobody"
import { OffScreen } from "./off"
import { RevokedScreen, SignedOutScreen } from "./pairing"
import { Reading } from "./reading"
import { useScreen } from "./screen"
import { SeveralScreen } from "./several"

export function Panel() {
  const { w, language } = useWords()
  const view = useScreen((screen) => screen.state?.view)
  const foot = useScreen((screen) => screen.foot)
  useEffect(() => listenForKeys(document), [])
  useEffect(() => aimKeys(document), [view])
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = w.title
  }, [language, w])
  // While the workspace is still being fetched, "no account" is not known yet.
  const early = foot?.filling != null && view?.kind === "none"
  const shown = foot?.revoked ? ({ kind: "revoked" } as const) : early ? undefined : view
  return (
    <div className="panel">
      <main className="panel-main" aria-busy={!shown || shown.kind === "reading"}>
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
  switch (view.kind) {
    case "reading":
      return <Waiting />
    case "signed-out":
      return <SignedOutScreen />
    case "revoked":
      return <RevokedScreen />
    case "off":
      return <OffScreen view={view} />
    case "nobody":
      return <NobodyScreen view={view} />
    case "ask":
      return <AskScreen view={view} />
    case "several":
      return <SeveralScreen view={view} />
    case "none":
      return <NoneScreen view={view} />
    case "account":
      return <AccountScreen view={view} />
  }
}

/** The skeleton; when it takes long, the search beside it, so that nobody waits before a blank. */
function Waiting() {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 5000)
    return () => clearTimeout(timer)
  }, [])
  return <Reading long={long} />
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
