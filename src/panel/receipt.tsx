// The privacy receipt: every field read on this page, where it was found and where it went, and what was not found.
import { useEffect, useState } from "react"
import type { ReceiptRow, Receipt as Told } from "~src/domain/receipt"
import type { FootState } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { useWords } from "./language"
import { useScreen } from "./screen"
import { useSheetWords } from "./sheet-words"

type Asked = { receipt: Told | null; server: string | null }

export function Receipt({ foot }: { foot: FootState }) {
  const { w } = useWords()
  const r = useSheetWords()
  const asked = useReceipt(foot)
  return (
    <div className="foot-sheet receipt">
      <h2>{w.receipt}</h2>
      {asked === null ? <p className="ui-small ui-muted">{r.receiptWaiting}</p> : null}
      {asked === "failed" ? (
        <p className="ui-small" role="alert">
          {r.receiptFailed}
        </p>
      ) : null}
      {asked && asked !== "failed" ? <Page {...asked} /> : null}
      {asked && asked !== "failed" && asked.server ? (
        <>
          <h3 className="ui-small">{r.receiptServer(asked.server)}</h3>
          <p className="ui-small ui-muted">
            {r.receiptSent} {foot.signed ? r.receiptSigned(foot.member?.name ?? "") : r.receiptUnsigned}
          </p>
        </>
      ) : null}
    </div>
  )
}

/** Asked again with every new page, and whenever something was recorded or sent. */
function useReceipt({ waiting, lastSentAt }: FootState): Asked | "failed" | null {
  const tabId = useScreen((screen) => screen.tabId)
  const turn = useScreen((screen) => screen.state?.turn)
  const [asked, setAsked] = useState<Asked | "failed" | null>(null)
  useEffect(() => {
    let current = true
    if (tabId === null) return
    void send("receipt.asked", { tabId }).then((answer) => {
      if (current) setAsked(isFailed(answer) ? "failed" : answer)
    })
    return () => {
      current = false
    }
  }, [tabId, turn, waiting, lastSentAt])
  return asked
}

function Page({ receipt, server }: Asked) {
  const r = useSheetWords()
  if (!receipt) return <p className="ui-small ui-muted">{r.receiptNothing}</p>
  return (
    <>
      <h3 className="ui-small">{r.receiptPage}</h3>
      <dl className="pairs">
        {receipt.rows.map((row) => (
          <Row key={row.field} row={row} server={server} />
        ))}
      </dl>
      {receipt.missing.length > 0 ? (
        <p className="ui-small">
          <span className="ui-muted">{r.receiptMissing}:</span>{" "}
          {receipt.missing.map((field) => r.facts[field] ?? field).join(", ")}
        </p>
      ) : null}
      <p className="ui-small ui-muted">{r.receiptHidden}</p>
    </>
  )
}

function Row({ row, server }: { row: ReceiptRow; server: string | null }) {
  const { w } = useWords()
  const r = useSheetWords()
  const names: Record<string, string> = { ...w.sites, web: w.web }
  const values = row.field === "site" ? row.values.map((one) => names[one] ?? one) : row.values
  const { went, finders } = row
  return (
    <div>
      <dt>{r.facts[row.field] ?? row.field}</dt>
      <dd>
        <Values values={values} />
        <span className="receipt-went" data-went={went.to}>
          {went.to === "shown"
            ? r.receiptShown
            : went.to === "kept"
              ? r.receiptKept(r.receiptHow(went.with))
              : r.receiptSentTo(server ?? "", r.receiptHow(went.with))}
        </span>
        {finders.length > 0 ? (
          <span className="receipt-finders">{r.receiptFinders(finders.join(", ").replaceAll("-", " "))}</span>
        ) : null}
      </dd>
    </div>
  )
}

/** The first three; the rest on demand. */
function Values({ values }: { values: string[] }) {
  const r = useSheetWords()
  const rest = values.slice(3)
  return (
    <>
      <span className="receipt-value">{values.slice(0, 3).join(", ")}</span>
      {rest.length > 0 ? (
        <details>
          <summary>{r.receiptMore(rest.length)}</summary>
          <span className="receipt-value">{rest.join(", ")}</span>
        </details>
      ) : null}
    </>
  )
}
