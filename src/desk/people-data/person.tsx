// One person: where something is held of them, the export, and the erasure with its sentence before the click.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { Download, Trash2 } from "lucide-react"
import { useState } from "react"
import { Button, buttonClass } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { Erased, PersonHeld } from "~src/wire/desk-people"
import { api } from "../api"
import { useSpeech } from "../language"
import { Answered } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { EraseForm } from "./erase-form"
import { personAt, useHeld } from "./queries"

export function Person({ of }: { of: string }) {
  const { words } = useSpeech()
  const store = useQueryClient()
  const held = useHeld(of)
  const erase = useMutation({
    mutationFn: (name: string) => api.deleteWith<Erased>(personAt(of), { name }),
    onSuccess: () => store.invalidateQueries({ queryKey: ["people-data", "find"] }),
  })
  const name = held.data?.person.name ?? ""
  return (
    <section className="card people-person" aria-label={words.people.held(name)}>
      {erase.data ? (
        <Gone name={name} erased={erase.data} />
      ) : (
        <Answered of={held} lines={[50, 80, 80, 70]}>
          {(data) => (
            <Held
              of={of}
              held={data}
              busy={erase.isPending}
              error={erase.error}
              onErase={(typed) => erase.mutate(typed)}
            />
          )}
        </Answered>
      )}
    </section>
  )
}

type HeldProps = { of: string; held: PersonHeld; busy: boolean; error: unknown; onErase: (name: string) => void }

function Held({ of, held, busy, error, onErase }: HeldProps) {
  const { words, format } = useSpeech()
  const [asking, setAsking] = useState(false)
  const say = words.people
  const { name, kind } = held.person
  const uncounted = held.places.some(({ n }) => n === null)
  return (
    <>
      <h2>{say.held(name)}</h2>
      <table className="table">
        <TableHead heads={[say.columns.place, { number: say.columns.n }]} />
        <tbody>
          {held.places.map(({ place, n }) => (
            <tr key={place}>
              <td>{say.places[place]}</td>
              <td className="number">
                {n === null ? <span className="ui-muted">{say.notCounted}</span> : format.number(n)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {uncounted ? <p className="ui-small ui-muted">{say.notCountedWhy}</p> : null}
      <p className="ui-small ui-muted">
        {say.exportWhat} {kind === "member" ? say.exportMember : ""}
      </p>
      <div className="buttons">
        <a className={buttonClass()} href={personAt(of, "/export")} download>
          <Download size={16} aria-hidden />
          {say.export}
        </a>
        {asking ? null : (
          <Button icon={Trash2} onClick={() => setAsking(true)}>
            {say.erase(name)}
          </Button>
        )}
      </div>
      {asking ? (
        <EraseForm name={name} kind={kind} busy={busy} error={error} onErase={onErase} onNo={() => setAsking(false)} />
      ) : null}
    </>
  )
}

function Gone({ name, erased }: { name: string; erased: Erased }) {
  const { words, format } = useSpeech()
  const say = words.people
  return (
    <Notice tone="good" urgent>
      <strong>{say.erased(name)}</strong>
      <p>
        {say.erasedN(erased.places.reduce((sum, { n }) => sum + n, 0))}. {say.devicesLeft(erased.devices)}
      </p>
      <ul className="people-places ui-small">
        {erased.places.map(({ place, n }) => (
          <li key={place}>
            {say.places[place]}: {format.number(n)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
