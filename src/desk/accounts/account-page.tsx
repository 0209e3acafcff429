// One account: what is known of it with its sources, who is there, and what reps reported.
import { ArrowLeft, Eye, Pencil } from "lucide-react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { AccountPage as Page } from "~src/wire/desk-accounts"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Answered } from "../parts/states"
import { When } from "../parts/when"
import { ContactSheet } from "./contact-sheet"
import { Contacts } from "./contacts"
import { Details } from "./details"
import { DetailsSheet } from "./details-sheet"
import { FactSheet } from "./fact-sheet"
import { Facts } from "./facts"
import { useAccount } from "./queries"
import { Reports } from "./reports"

export function AccountPage({ id }: { id: string }) {
  const { words } = useSpeech()
  const { common } = useView()
  const account = useAccount(id)
  return (
    <>
      <p>
        <Link className="account-back" href={roomAt("/accounts", common)}>
          <ArrowLeft size={16} aria-hidden />
          {words.accounts.back}
        </Link>
      </p>
      <Answered of={account}>{(page) => <Filled page={page} />}</Answered>
    </>
  )
}

function Filled({ page }: { page: Page }) {
  const { words } = useSpeech()
  const { common } = useView()
  const [opened, open] = useOpened("edit")
  const say = words.accounts
  const { account } = page
  const close = () => open(null)
  return (
    <>
      <header className="room-head">
        <h1>{account.name}</h1>
        <p className="ui-muted">
          {say.sum(account.facts.length, page.contacts.length, page.reportsTotal)}
          {page.addedBy ? ` · ${say.addedBy(page.addedBy)}` : ""}
          {page.editedAt ? (
            <>
              {" · "}
              {say.edited(page.editedBy ?? say.somebody)} <When at={page.editedAt} />
            </>
          ) : null}
        </p>
        <p>
          <Link className="account-back" href={roomAt("/view-as", common, { account: account.id })}>
            <Eye size={16} aria-hidden />
            {words.rooms.viewAs}
          </Link>
        </p>
      </header>
      <Looks page={page} />
      <div className="account">
        <div className="account-main">
          <Facts account={account} onOpen={open} />
          <Contacts rows={page.contacts} onOpen={open} />
          <Reports page={page} />
        </div>
        <section className="card account-side" aria-labelledby="details">
          <div className="account-head">
            <h2 id="details">{say.details}</h2>
            <Button small icon={Pencil} onClick={() => open("details")}>
              {say.edit}
            </Button>
          </div>
          <Details account={account} />
        </section>
      </div>
      {opened === "details" ? <DetailsSheet page={page} onClose={close} /> : null}
      {opened?.startsWith("fact-") ? <FactSheet page={page} which={opened.slice(5)} onClose={close} /> : null}
      {opened?.startsWith("contact-") ? <ContactSheet page={page} which={opened.slice(8)} onClose={close} /> : null}
    </>
  )
}

/** Why this account needs a look, and whom it could be taken for. */
function Looks({ page }: { page: Page }) {
  const { words } = useSpeech()
  const { common } = useView()
  const say = words.accounts
  if (page.attention.length === 0 && page.shared.length === 0) return null
  return (
    <Notice tone="attention">
      {page.attention.map((reason) => (
        <p key={reason}>
          <strong>{say.attention[reason]}.</strong> {reason === "name-only" ? say.nameOnlyWhat : ""}
        </p>
      ))}
      {page.shared.map(({ value, id, name }) => (
        <p key={id}>
          <strong>{say.shared(value)}</strong> <Link href={roomAt(`/accounts/${id}`, common)}>{name}</Link>.{" "}
          {say.sharedWhat}
        </p>
      ))}
    </Notice>
  )
}
