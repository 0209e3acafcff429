// Which account: found by a few letters, chosen by one click.
import { useState } from "react"
import { useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { SearchBox } from "../parts/search-box"
import { Answered } from "../parts/states"
import { useHits } from "./queries"

export function FindAccount({ onChoose }: { onChoose: (id: string) => void }) {
  const { words } = useSpeech()
  const { common } = useView()
  const [, navigate] = useLocation()
  const [q, setQ] = useState("")
  const hits = useHits(q.trim())
  const say = words.viewAs
  return (
    <div className="view-as-find">
      <SearchBox label={say.account} hint={say.search} value={q} onValue={setQ} />
      <Answered of={hits} lines={[60, 60, 60]}>
        {({ rows }) =>
          rows.length > 0 ? (
            <ul className="view-as-hits" aria-label={say.hits} aria-busy={hits.isPlaceholderData}>
              {rows.map((row) => (
                <li key={row.id}>
                  <button type="button" onClick={() => onChoose(row.id)}>
                    <strong>{row.name}</strong>
                    <span className="ui-small ui-muted">
                      {[row.industry, row.segment, row.domains[0]].filter(Boolean).join(" · ")}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          ) : q.trim() ? (
            <p className="ui-muted">{say.noHits}</p>
          ) : (
            <Empty title={say.noAccounts}>
              <p className="measure">{say.noAccountsWhat}</p>
              <Button look="primary" onClick={() => navigate(roomAt("/accounts", common))}>
                {say.toAccounts}
              </Button>
            </Empty>
          )
        }
      </Answered>
    </div>
  )
}
