// The five conversations, the current one marked, one click to change.
import { useEffect, useState } from "react"
import { type Conversation, conversations } from "~src/domain/words"
import type { AccountView } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { AnswerGroup, useGroup } from "./answer-group"
import { useWords } from "./language"
import { useScreen } from "./screen"

export function ConversationStrip({ view }: { view: AccountView }) {
  const { w, t } = useWords()
  const [chosen, setChosen] = useState<Conversation | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => setChosen(null), [view.conversation])
  const current = chosen ?? view.conversation
  async function choose(conversation: Conversation) {
    const { tabId } = useScreen.getState()
    if (tabId === null || conversation === current) return
    setChosen(conversation)
    const { accountId, contactId } = { accountId: view.account.id, contactId: view.context.contactId }
    const answer = await send("conversation.chosen", { tabId, accountId, contactId, conversation })
    setFailed(isFailed(answer))
    if (isFailed(answer)) setChosen(null)
  }
  return (
    <div className="strip">
      <AnswerGroup id="conversation" label={w.conversation} optional className="strip-row">
        {conversations.map((n) => (
          <StripStep
            key={n}
            n={n}
            current={n === current}
            name={t.conversations[n].name}
            aim={w.aimsFor(t.conversations[n].output)}
            onChoose={() => choose(n)}
          />
        ))}
      </AnswerGroup>
      {failed ? (
        <p className="ui-small" role="alert">
          {w.actionFailed}
        </p>
      ) : null}
    </div>
  )
}

function StripStep(props: { n: Conversation; current: boolean; name: string; aim: string; onChoose: () => void }) {
  const { shortcuts } = useGroup()
  return (
    <button
      type="button"
      className="strip-step"
      data-key={props.n}
      aria-pressed={props.current}
      aria-label={`${props.n} ${props.name}`}
      aria-keyshortcuts={shortcuts ? String(props.n) : undefined}
      title={`${props.name}. ${props.aim}`}
      onClick={props.onChoose}
    >
      {props.current ? `${props.n}  ${props.name}` : props.n}
    </button>
  )
}
