// Every screen that shows no account: who is this, which of them, nobody here, off, signed out.
import type { View } from "~src/wire/panel-state"
import { AskScreen } from "./ask"
import { NobodyScreen, NoneScreen } from "./nobody"
import { OffScreen } from "./off"
import { useOtherWords } from "./other-words"
import { RevokedScreen, SignedOutScreen } from "./pairing"
import { Search } from "./search"
import { SeveralScreen } from "./several"

export type OtherView = Exclude<View, { kind: "account" | "reading" }>

export function OtherScreen({ view }: { view: OtherView }) {
  switch (view.kind) {
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
  }
}

/** Reading takes long: the search meanwhile. */
export function SearchMeanwhile() {
  const o = useOtherWords()
  return (
    <section className="section">
      <p className="ui-muted">{o.readingLong}</p>
      <Search correctionKey={null} />
    </section>
  )
}
