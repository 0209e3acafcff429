// An account's facts, each with its source and date.
import { Pencil, Plus } from "lucide-react"
import type { Account } from "~src/domain/account"
import { freshSince } from "~src/domain/ages"
import { Button, IconButton } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import { useSpeech } from "../language"
import { TableHead } from "../parts/table-head"

export function Facts({ account, onOpen }: { account: Account; onOpen: (what: string) => void }) {
  const { words, format } = useSpeech()
  const say = words.accounts
  const old = freshSince(format.today(Date.now()))
  return (
    <section aria-labelledby="facts">
      <div className="account-head">
        <h2 id="facts">{say.facts}</h2>
        <Button small icon={Plus} onClick={() => onOpen("fact-new")}>
          {say.addFact}
        </Button>
      </div>
      <p className="ui-small ui-muted">{account.facts.length === 0 ? say.noFacts : say.factsWhat}</p>
      {account.facts.length > 0 ? (
        <table className="table account-facts">
          <TableHead heads={[say.label, say.value, say.source, say.date, null]} />
          <tbody>
            {account.facts.map((fact, i) => (
              <tr key={`${fact.key}:${fact.value}`}>
                <th scope="row">
                  {fact.label}
                  <div className="ui-small ui-muted account-slot">{`{fact.${fact.key}}`}</div>
                </th>
                <td>{fact.value}</td>
                <td className="ui-small">
                  {fact.url ? (
                    <a href={fact.url} target="_blank" rel="noreferrer">
                      {fact.source}
                    </a>
                  ) : (
                    fact.source
                  )}
                </td>
                <td className="ui-small nowrap">
                  {fact.date < old ? (
                    <Tag tone="attention" title={say.old}>
                      {format.day(fact.date)}
                    </Tag>
                  ) : (
                    format.day(fact.date)
                  )}
                </td>
                <td>
                  <IconButton
                    small
                    name={`${say.editFact}: ${fact.label}`}
                    icon={Pencil}
                    onClick={() => onOpen(`fact-${i}`)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
