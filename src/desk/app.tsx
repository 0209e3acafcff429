// Which page stands at which address, and who may see it.
import { Component, type ReactNode } from "react"
import { Redirect, Route, Router, Switch, useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { AccountPage } from "./accounts/account-page"
import { AccountsRoom } from "./accounts/room"
import { ApiFault } from "./api"
import { AudiencesRoom } from "./audiences/room"
import { UnmappedQueue } from "./content/queue"
import { ContentRoom } from "./content/room"
import { Join } from "./entry/join"
import { RepPage } from "./entry/rep"
import { Setup } from "./entry/setup"
import { SignIn } from "./entry/sign-in"
import { SignedOut } from "./entry/signed-out"
import { FeedbackRoom } from "./feedback/room"
import { SetAside } from "./feedback/set-aside"
import { HealthRoom } from "./health/room"
import { ImportRoom } from "./import/room"
import { Speaking, useSpeech } from "./language"
import { LedgerRoom } from "./ledger/room"
import { MembersRoom } from "./members/room"
import { PastePage } from "./messages/paste/page"
import { MessagesRoom } from "./messages/room"
import { Failed, Outline } from "./parts/states"
import { OwnDataRoom } from "./people-data/own-data"
import { PeopleDataRoom } from "./people-data/room"
import { useMe } from "./queries"
import { SettingsRoom } from "./settings/room"
import { Shell } from "./shell"
import { SitesRoom } from "./sites/room"
import { ViewAsRoom } from "./view-as/room"

export function App() {
  return (
    <Router base="/desk">
      <Switch>
        <Route path="/setup">
          <Speaking me={null}>
            <Setup />
          </Speaking>
        </Route>
        <Route path="/sign-in">
          <Speaking me={null}>
            <SignIn />
          </Speaking>
        </Route>
        <Route path="/join">
          <Speaking me={null}>
            <Join />
          </Speaking>
        </Route>
        <Route>
          <Desk />
        </Route>
      </Switch>
    </Router>
  )
}

const signedOutCodes = ["not-signed-in", "revoked"]

function Desk() {
  const me = useMe()
  const out = me.error instanceof ApiFault && signedOutCodes.includes(me.error.code)
  return (
    <Speaking me={out ? null : (me.data ?? null)}>
      {out ? (
        <SignedOut />
      ) : me.data ? (
        me.data.member.role === "rep" ? (
          <RepPage />
        ) : (
          <Rooms admin={me.data.member.role === "admin"} />
        )
      ) : (
        <main className="entry">{me.error ? <Failed error={me.error} retry={me.refetch} /> : <Outline />}</main>
      )}
    </Speaking>
  )
}

function Rooms({ admin }: { admin: boolean }) {
  const [path] = useLocation()
  return (
    <Shell>
      <Net key={path}>
        <Switch>
          <Route path="/" component={FeedbackRoom} />
          <Route path="/set-aside" component={SetAside} />
          <Route path="/ledger" component={LedgerRoom} />
          <Route path="/messages" component={MessagesRoom} />
          <Route path="/messages/paste" component={PastePage} />
          <Route path="/content" component={ContentRoom} />
          <Route path="/content/unmapped" component={UnmappedQueue} />
          <Route path="/health" component={HealthRoom} />
          <Route path="/accounts" component={AccountsRoom} />
          <Route path="/accounts/:id">{({ id }) => <AccountPage key={id} id={id} />}</Route>
          <Route path="/view-as" component={ViewAsRoom} />
          <Route path="/audiences" component={AudiencesRoom} />
          <Route path="/import" component={ImportRoom} />
          <Route path="/members">{admin ? <MembersRoom /> : <Redirect to="/" />}</Route>
          <Route path="/people-data">{admin ? <PeopleDataRoom /> : <Redirect to="/" />}</Route>
          <Route path="/my-data" component={OwnDataRoom} />
          <Route path="/sites">{admin ? <SitesRoom /> : <Redirect to="/" />}</Route>
          <Route path="/settings">{admin ? <SettingsRoom /> : <Redirect to="/" />}</Route>
          <Route>
            <NoPage />
          </Route>
        </Switch>
      </Net>
    </Shell>
  )
}

function NoPage() {
  const { words } = useSpeech()
  const [, navigate] = useLocation()
  return (
    <>
      <header className="room-head">
        <h1>{words.errors.unknownPage}</h1>
      </header>
      <Button look="primary" onClick={() => navigate("/")}>
        {words.errors.toFeedback}
      </Button>
    </>
  )
}

/** A fault in one room says so there; the other rooms stay. */
class Net extends Component<{ children: ReactNode }, { fallen: boolean }> {
  override state = { fallen: false }
  static getDerivedStateFromError() {
    return { fallen: true }
  }
  override render() {
    return this.state.fallen ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { words } = useSpeech()
  return (
    <Notice tone="blocked" urgent>
      <p>{words.errors.broken}</p>
      <Button small onClick={() => location.reload()}>
        {words.do.reload}
      </Button>
    </Notice>
  )
}
