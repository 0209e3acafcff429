// How did it go: the current conversation's outcome, or what blocks the account; and a conversation that just ended.
import { blockers, outcomes } from "~src/domain/words"
import { TextButton } from "~src/ui/button"
import type { AccountView } from "~src/wire/panel-state"
import { AnswerGroup } from "./answer-group"
import { useWords } from "./language"
import { onDemand } from "./on-demand"
import { AnswerChips, type Draft, useShown } from "./report"
import { ReportDetail } from "./report-detail"
import { endedLately, type Shown, slotOf } from "./reports"
import { useScreen } from "./screen"
import { Status } from "./status"

function openBrief(): void {
  const { tabId } = useScreen.getState()
  void chrome.tabs.create({ url: chrome.runtime.getURL(`tabs/brief.html?tab=${tabId}`) })
}

const Output = onDemand(async () => (await import("./output")).Output)

export function Outcome({ view }: { view: AccountView }) {
  const { w, t } = useWords()
  const { context } = view
  const conversation: Draft = { subject: "conversation", context }
  const account: Draft = { subject: "account", context }
  const [ofConversation, ofAccount] = [slotOf(conversation), slotOf(account)]
  const outcome = useShown(view, ofConversation)
  const blocker = useShown(view, ofAccount)
  const words = t.conversations[context.conversation]
  return (
    <section className="section" aria-labelledby="outcome">
      <div className="section-head">
        <h2 id="outcome">{w.outcome}</h2>
        <span className="ui-muted ui-small">{w.outcomeOf(context.conversation, words.name)}</span>
        <TextButton onClick={openBrief}>{w.brief}</TextButton>
      </div>
      <Ended view={view} />
      <AnswerGroup
        id="outcome"
        label={w.outcome}
        answered={outcome.answer !== null || blocker.answer !== null}
        className="outcome"
      >
        <p className="ui-small">{w.outcomeAsk(words.output)}</p>
        <div className="ui-chips">
          <AnswerChips draft={conversation} answers={outcomes} shown={outcome} usual={2} />
          <Status slot={ofConversation} shown={outcome} />
        </div>
        <OutcomeDetail draft={conversation} shown={outcome} id="outcome" />
        <p className="ui-small">{w.blocked}</p>
        <div className="ui-chips">
          <AnswerChips draft={account} answers={blockers} shown={blocker} firstKey={outcomes.length + 1} usual={3} />
          <Status slot={ofAccount} shown={blocker} />
        </div>
      </AnswerGroup>
      <ReportDetail draft={account} shown={blocker} id="blocker" />
    </section>
  )
}

/** The next conversation is already current; the report on the last one can still be worded or taken back. */
function Ended({ view }: { view: AccountView }) {
  const { t } = useWords()
  const local = useScreen((screen) => screen.local)
  const ended = endedLately(view, local, Date.now())
  const context = ended?.feedback.context ?? view.context
  const draft: Draft = { subject: "conversation", context }
  const slot = slotOf(draft)
  const shown = useShown(view, slot)
  if (!ended || !shown.answer) return null
  return (
    <div className="ended">
      <p className="ui-small">
        {context.conversation} {t.conversations[context.conversation].name}: <strong>{t.answers[shown.answer]}</strong>
      </p>
      <Status slot={slot} shown={shown} />
      <OutcomeDetail draft={draft} shown={shown} id="ended" />
    </div>
  )
}

function OutcomeDetail({ draft, shown, id }: { draft: Draft; shown: Shown; id: string }) {
  if (shown.answer === null) return null
  if (shown.answer !== "reached") return <ReportDetail draft={draft} shown={shown} id={id} />
  return <Output draft={draft} shown={shown} id={id} />
}
