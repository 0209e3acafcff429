// Who this is: account, person, how sure and why, the way to correct it, and the five conversations.
import { CircleCheck, CircleHelp, UserCheck } from "lucide-react"
import { useState } from "react"
import { TextButton } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { AccountView } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { ConversationStrip } from "./conversation-strip"
import { useWords } from "./language"
import { useScreen } from "./screen"

const sureIcons = { certain: CircleCheck, likely: CircleHelp, yours: UserCheck } as const

export function Heading({ view }: { view: AccountView }) {
  const { w } = useWords()
  const { account, contact } = view
  const about = [account.industry, account.segment?.name, account.domain].filter(Boolean).join(" · ")
  return (
    <header className="section heading">
      <h1 className="heading-account">{account.name}</h1>
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
        <Notice key={update.field} tone="attention">
          <p>{w.update(update)}</p>
        </Notice>
      ))}
      <ConversationStrip view={view} />
    </header>
  )
}

function Sure({ view }: { view: AccountView }) {
  const { w } = useWords()
  const [failed, setFailed] = useState(false)
  const Icon = sureIcons[view.sure]
  async function refuse() {
    const { tabId, state } = useScreen.getState()
    if (tabId === null || !state) return
    setFailed(isFailed(await send("account.refused", { tabId, turn: state.turn })))
  }
  return (
    <div className="heading-sure ui-small ui-muted">
      <Icon size={14} aria-hidden />
      <p>
        {w.sure[view.sure]}. {w.reason(view.reason)}{" "}
        <TextButton onClick={refuse} aria-label={w.correctName(view.account.name)}>
          {w.correct}
        </TextButton>
        {failed ? <span role="alert"> {w.actionFailed}</span> : null}
      </p>
    </div>
  )
}
