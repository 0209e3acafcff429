// People's data, for admins: find a person, see what is held, export it, erase it.
import { ArrowLeft, Search } from "lucide-react"
import { type FormEvent, useState } from "react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import { Empty, Notice } from "~src/ui/notice"
import type { PersonFound } from "~src/wire/desk-people"
import { useNow, useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Answered } from "../parts/states"
import { Person } from "./person"
import { usePeople } from "./queries"

export function PeopleDataRoom() {
  const { words } = useSpeech()
  const { common } = useView()
  const [asked, ask] = useOpened("q")
  const [person] = useOpened("person")
  const [text, setText] = useState(asked ?? "")
  const say = words.people
  const find = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim().length > 1) ask(text.trim())
  }
  return (
    <>
      <header className="room-head">
        <Link className="people-back" href={roomAt("/members", common)}>
          <ArrowLeft size={16} aria-hidden />
          {say.back}
        </Link>
        <h1>{say.title}</h1>
        <p className="ui-muted">{say.lead}</p>
      </header>
      <search>
        <form className="people-find" onSubmit={find}>
          <label className="ui-field">
            <span className="ui-label">{say.query}</span>
            <input
              className="ui-input"
              type="search"
              minLength={2}
              maxLength={300}
              value={text}
              onChange={(e) => setText(e.target.value)}
            />
          </label>
          <Button type="submit" look="primary" icon={Search}>
            {say.find}
          </Button>
        </form>
      </search>
      <div className="people">
        {asked ? <Found q={asked} /> : null}
        {person ? <Person key={person} of={person} /> : null}
      </div>
    </>
  )
}

function Found({ q }: { q: string }) {
  const { words, format } = useSpeech()
  const now = useNow()
  const people = usePeople(q)
  const say = words.people
  return (
    <section aria-label={say.title}>
      <Answered of={people} lines={[60, 70, 50]}>
        {({ people: some, more, erasedAt }) => (
          <>
            {erasedAt !== null ? (
              <Notice tone="good">
                <p>{say.erasedBefore(format.relative(erasedAt, now))}</p>
              </Notice>
            ) : null}
            {some.length > 0 ? (
              <>
                <h2 className="people-count">{more ? say.foundMore(some.length) : say.found(some.length)}</h2>
                <ul className="people-list">
                  {some.map((one) => (
                    <One key={`${one.kind} ${one.id}`} person={one} />
                  ))}
                </ul>
              </>
            ) : erasedAt === null ? (
              <Empty title={say.none(q)}>
                <p>{say.noneHint}</p>
              </Empty>
            ) : null}
          </>
        )}
      </Answered>
    </section>
  )
}

function One({ person }: { person: PersonFound }) {
  const { words, terms } = useSpeech()
  const [opened, open] = useOpened("person")
  const say = words.people
  const id = `${person.kind}/${person.id}`
  const detail =
    person.kind === "key"
      ? say.keyDetail(person.detail)
      : person.kind === "member"
        ? terms.roles[person.detail as keyof typeof terms.roles]
        : person.detail
  return (
    <li>
      <button type="button" className="people-one" aria-pressed={opened === id} onClick={() => open(id)}>
        <span className="people-name">{person.name}</span>
        <Tag>{say.kinds[person.kind]}</Tag>
        <span className="ui-small ui-muted people-detail">{detail}</span>
      </button>
    </li>
  )
}
