// The privacy receipt: every field read on this page, and where it went.
import type { PageFacts } from "~src/domain/page-facts"
import type { PanelWords } from "~src/ui/words/panel"
import type { FootState } from "~src/wire/panel-state"
import { useWords } from "./language"
import { useScreen } from "./screen"

export function Receipt({ foot }: { foot: FootState }) {
  const { w } = useWords()
  const facts = useScreen((screen) => screen.state?.facts ?? null)
  const view = useScreen((screen) => screen.state?.view)
  const confirmed = view?.kind === "account" && view.sure === "yours"
  const rows = facts ? factRows(facts, w) : []
  return (
    <div className="foot-sheet">
      <h2>{w.receipt}</h2>
      <h3 className="ui-small">{w.receiptPage}</h3>
      {rows.length === 0 ? <p className="ui-small ui-muted">{w.receiptNothing}</p> : null}
      <dl className="pairs">
        {rows.map(([field, value, isKey]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              <span className="receipt-value">{value}</span>{" "}
              <span className="ui-muted">{isKey && confirmed ? w.receiptConfirmed : w.receiptStayed}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="ui-small">{w.receiptSentTitle}</h3>
      <p className="ui-small ui-muted">
        {w.receiptSent} {foot.signed ? w.receiptSigned(foot.member?.name ?? "") : w.receiptUnsigned}
      </p>
    </div>
  )
}

type FactRow = [field: string, value: string, isKey: boolean]

/** What was read, field by field, in the screen's words; an account can be confirmed by those that are keys. */
export function factRows(facts: PageFacts, w: PanelWords): FactRow[] {
  const { person, company, record, thread } = facts
  const rows: [string, string | undefined, boolean?][] = [
    [w.facts.site, facts.site === "web" ? w.web : w.sites[facts.site]],
    [w.facts.person, person?.name],
    [w.facts.headline, person?.headline],
    [w.facts.title, person?.title],
    [w.facts.slug, person?.slug, true],
    [w.facts.emails, person?.emails?.join(", "), true],
    [w.facts.company, company?.name, true],
    [w.facts.companySlug, company?.slug, true],
    [w.facts.domain, company?.domain, true],
    [w.facts.record, record && [record.object, record.name, record.id].filter(Boolean).join(" · "), true],
    [w.facts.participants, thread?.participants.map((one) => one.name ?? one.email).join(", ")],
    [w.facts.links, thread && thread.links.length > 0 ? String(thread.links.length) : undefined],
  ]
  return rows.flatMap(([field, value, isKey = false]): FactRow[] => (value ? [[field, value, isKey]] : []))
}
