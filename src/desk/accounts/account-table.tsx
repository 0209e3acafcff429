// Accounts as rows; the first cell opens one.
import { Link } from "wouter"
import { Tag } from "~src/ui/chip"
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
            <th scope="col">{c.newest}</th>
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
      </td>
      <td className="ui-small nowrap">{row.newestFact ? format.day(row.newestFact) : null}</td>
      <td className="number">{format.number(row.contacts)}</td>
      <td className="number">{format.number(row.reports)}</td>
    </tr>
  )
}
