// The privacy receipt: every field read on this page, and where it went.
import type { PageFacts } from "~src/domain/page-facts"
import type { PanelWords } from "~src/ui/words/panel"
import type { FootState } from "~src/wire/panel-state"
import { useWords } from "./language"
import { useScreen } from "./screen"

export function Receipt({ foot }: { foot: FootState }) {
  const { w } = useWords()
  const facts = useScreen((screen) => screen.state?.facts ?? null)
  const rows = facts ? factRows(facts, w) : []
  return (
    <div className="foot-sheet">
      <h2>{w.receipt}</h2>
      <h3 className="ui-small">{w.receiptPage}</h3>
      {rows.length === 0 ? <p className="ui-small ui-muted">{w.receiptNothing}</p> : null}
      <dl className="pairs">
        {rows.map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              <span className="receipt-value">{value}</span> <span className="ui-muted">{w.receiptStayed}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="ui-small">{w.receiptClick}</h3>
      <p className="ui-small ui-muted">
        {w.receiptSent} {foot.signed ? w.receiptSigned(foot.member?.name ?? "") : w.receiptUnsigned}
      </p>
    </div>
  )
}

/** What was read, field by field, in the screen's words. */
export function factRows(facts: PageFacts, w: PanelWords): [field: string, value: string][] {
  const { person, company, record, thread } = facts
  const rows: [string, string | undefined][] = [
    [w.facts.site, facts.site === "web" ? w.web : w.sites[facts.site]],
    [w.facts.person, person?.name],
    [w.facts.headline, person?.headline],
    [w.facts.title, person?.title],
    [w.facts.slug, person?.slug],
    [w.facts.emails, person?.emails?.join(", ")],
    [w.facts.company, company?.name],
    [w.facts.companySlug, company?.slug],
    [w.facts.domain, company?.domain],
    [w.facts.record, record && [record.object, record.name, record.id].filter(Boolean).join(" · ")],
    [w.facts.participants, thread?.participants.map((one) => one.name ?? one.email).join(", ")],
    [w.facts.links, thread && thread.links.length > 0 ? String(thread.links.length) : undefined],
  ]
  return rows.flatMap(([field, value]) => (value ? [[field, value]] : [])) as [string, string][]
}
