// Events that the server could not read: kept as they came, and shown, so that nothing vanishes silently.
import { Link } from "wouter"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Answered } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { When } from "../parts/when"
import { useSetAside } from "../queries"

export function SetAside() {
  const { words } = useSpeech()
  const { filter } = useView()
  const list = useSetAside()
  const c = words.setAside.columns
  return (
    <>
      <header className="room-head">
        <h1>{words.setAside.title}</h1>
        <p className="ui-muted measure">{words.setAside.intro}</p>
        <p>
          <Link href={roomAt("/", filter)}>{words.setAside.back}</Link>
        </p>
      </header>
      <Answered of={list}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="ui-muted">{words.setAside.empty}</p>
          ) : (
            <div className="table-frame">
              <table className="table">
                <TableHead heads={[c.at, c.member, c.reason, c.event]} />
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.id}>
                      <td>
                        <When at={row.at} />
                      </td>
                      <td>
                        {row.member}
                        <div className="ui-small ui-muted">{row.device}</div>
                      </td>
                      <td>{row.reason}</td>
                      <td>
                        <code className="set-aside-event">{row.event}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </>
  )
}
