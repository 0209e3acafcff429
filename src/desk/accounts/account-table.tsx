// Accounts as rows; the first cell opens one.
import { Link } from "wouter"
import { Tag } from "~src/ui/chip"
import type { DeskWords } from "~src/ui/words/desk"
import type { AccountRow } from "~src/wire/desk-accounts"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"

export function AccountTable({ rows }: { rows: AccountRow[] }) {
  const { words } = useSpeech()
  const c = words.accounts.columns
  return (
    <div className="table-frame">
      <table className="table accounts-table">
        <thead>
          <tr>
            <th scope="col">{c.name}</th>
            <th scope="col">{c.segment}</th>
            <th scope="col">{c.industry}</th>
            <th scope="col" className="number">
              {c.facts}
            </th>
            <th scope="col">{c.pov}</th>
            <th scope="col" className="number">
              {c.contacts}
            </th>
            <th scope="col" className="number">
              {c.reports}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row }: { row: AccountRow }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const say = words.accounts
  const page = roomAt(`/accounts/${row.id}`, common)
  return (
    <tr className="record">
      <td>
        <Link className="record-open" href={page}>
          {row.name}
        </Link>
        <div className="ui-small ui-muted account-keys">
          {row.domains.length > 0 ? row.domains.join(", ") : <Tag tone="attention">{say.states["no-domain"]}</Tag>}{" "}
          {row.attention.map((reason) => (
            <Tag key={reason} tone="attention" title={say.attention[reason]}>
              {say.short[reason]}
            </Tag>
          ))}{" "}
          {row.addedBy ? <Tag>{say.addedBy(row.addedBy)}</Tag> : null}
        </div>
      </td>
      <td className="ui-small">{row.segment ?? <span className="ui-muted">{say.noSegment}</span>}</td>
      <td className="ui-small">{row.industry ?? <span className="ui-muted">{say.notKnown}</span>}</td>
      <td className="number">
        {row.facts > 0 ? format.number(row.facts) : <Tag tone="attention">{say.states["no-facts"]}</Tag>}
        {row.newestFact ? <div className="ui-small ui-muted nowrap">{format.day(row.newestFact)}</div> : null}
      </td>
      <td className="ui-small">
        <PointOfView row={row} />
      </td>
      <td className="number">{format.number(row.contacts)}</td>
      <td className="number">{format.number(row.reports)}</td>
    </tr>
  )
}

/** How much of it is the account's own, and the fact that would make it more so: one click leads to its form. */
function PointOfView({ row: { id, name, pov } }: { row: AccountRow }) {
  const { words } = useSpeech()
  const { common } = useView()
  const say = words.accounts
  if (!pov) return <span className="ui-muted">{say.povWaits}</span>
  return (
    <>
      {pov.market ? <Tag tone="attention">{say.states["market-level"]}</Tag> : povIn(pov, say)}
      {pov.helps ? (
        <div className="ui-muted">
          {say.helps}{" "}
          <Link
            href={roomAt(`/accounts/${id}`, common, { edit: `fact-new:${pov.helps}` })}
            aria-label={say.helpsAdd(plainKey(pov.helps), name)}
          >
            {plainKey(pov.helps)}
          </Link>
        </div>
      ) : null}
    </>
  )
}

/** A fact's key as words. */
export const plainKey = (key: string) => key.replaceAll("-", " ")

export function povIn(pov: AccountRow["pov"], say: DeskWords["accounts"]): string | null {
  if (!pov) return null
  return pov.sentences === 0 ? say.povNone : say.povOf(pov.specific, pov.sentences)
}
