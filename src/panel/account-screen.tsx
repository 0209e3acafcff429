// One recognised account, top to bottom: who, point of view, use now, how did it go, what came back.
import type { AccountView } from "~src/wire/panel-state"
import { CameBack } from "./came-back"
import { Heading } from "./heading"
import { Outcome } from "./outcome"
import { PointOfView } from "./point-of-view"
import { InThread, UseNow } from "./use-now"

export function AccountScreen({ view }: { view: AccountView }) {
  // Another account or person is another screen: no open note or disclosure moves over to it.
  const key = `${view.account.id}|${view.contact?.id ?? view.contact?.name}`
  return (
    <div key={key}>
      <Heading view={view} />
      <InThread view={view} />
      <PointOfView view={view} />
      <UseNow view={view} />
      <Outcome view={view} />
      <CameBack view={view} />
    </div>
  )
}
