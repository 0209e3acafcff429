// Who this is: account, person, how sure and why, the way to correct it, and the five conversations.

import { useState } from "react"
import { Button } from "~src/ui/button"
import { CircleCheck, CircleHelp, PencilLine, UserCheck } from "~src/ui/icons"
import type { AccountView } from "~src/wire/panel-state"
import { refuseAccount } from "./choose"
import { ConversationStrip } from "./conversation-strip"
import { useWords } from "./language"
import { UpdateOffer } from "./update-offer"

const sureIcons = { certain: CircleCheck, likely: CircleHelp, yours: UserCheck } as const

export function Heading({ view }: { view: AccountView }) {
  const { w } = useWords()
  const { account, contact } = view
  const about = [...new Set([account.industry, account.segment?.name, account.domain])].filter(Boolean).join(" · ")
  return (
    <header className="section heading">
      <div className="heading-top">
        <h1 className="heading-account">{account.name}</h1>
        <Correct view={view} />
      </div>
      {about ? <p className="ui-muted ui-small">{about}</p> : null}
      {contact ? (
        <p className="heading-person">
          <strong>{contact.name}</strong>
          {contact.title ? <span>{contact.title}</span> : null}
          {contact.persona ? <span className="ui-tag">{contact.persona.name}</span> : null}
          {contact.id === null ? <span className="ui-muted ui-small">{w.notInContacts}</span> : null}
        </p>
      ) : null}
      <Sure view={view} />
      {view.updates.map((update) => (
        <UpdateOffer key={update.field} view={view} update={update} />
      ))}
      <ConversationStrip view={view} />
    </header>
  )
}

function Sure({ view }: { view: AccountView }) {
  const { w } = useWords()
  const Icon = sureIcons[view.sure]
  return (
    <p className="heading-sure ui-small ui-muted">
      <Icon size={14} aria-hidden />
      <span>
        {w.sure[view.sure]}. {w.reason(view.reason)}
      </span>
    </p>
  )
}

function Correct({ view }: { view: AccountView }) {
  const { w } = useWords()
  const [failed, setFailed] = useState(false)
  return (
    <>
      {failed ? (
        <span className="ui-small" role="alert">
          {w.actionFailed}
        </span>
      ) : null}
      <Button
        small
        look="quiet"
        icon={PencilLine}
        title={w.correctName(view.account.name)}
        aria-label={w.correctName(view.account.name)}
        onClick={async () => setFailed((await refuseAccount()) !== null)}
      >
        {w.correct}
      </Button>
    </>
  )
}
