// What the rep has open: which page, about whom, in which conversation, in which language, by day or night.
import type { ReactNode } from "react"
import { conversations, languages } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Chip } from "~src/ui/chip"
import type { AccountPage } from "~src/wire/desk-accounts"
import { type PageKind, pageKinds } from "~src/wire/desk-lists"
import { useSpeech } from "../language"
import { Field } from "../parts/field"
import type { Look, ViewAsAddress } from "./view"

/** Whom a page of this kind can be about. */
export const peopleFor = (page: PageKind, { contacts }: AccountPage) =>
  page === "company" ? [] : contacts.filter(({ contact }) => page === "person" || contact.emails.length > 0)

/** The page and the person that stand there when nothing else was chosen. */
export function settled(at: ViewAsAddress, account: AccountPage): { page: PageKind; contact: string | null } {
  const page = peopleFor(at.page, account).length > 0 ? at.page : "company"
  const people = peopleFor(page, account).map(({ contact }) => contact.id)
  return { page, contact: people.find((id) => id === at.contact) ?? people[0] ?? null }
}

type ChoicesProps = {
  at: ViewAsAddress
  account: AccountPage
  current: number | undefined
  onChange: (change: Partial<ViewAsAddress>) => void
}

export function Choices({ at, account, current, onChange }: ChoicesProps) {
  const { words, terms } = useSpeech()
  const say = words.viewAs
  const { page, contact } = settled(at, account)
  const people = peopleFor(page, account)
  const chosen = at.conversation ?? current
  return (
    <div className="view-as-choices">
      <Which at={at} account={account} onChange={onChange} />
      <Choice label={say.page}>
        {pageKinds.map((kind) => {
          const why = kind === "company" || peopleFor(kind, account).length > 0 ? undefined : whyNot(kind)
          return (
            <Chip
              key={kind}
              pressed={kind === page}
              disabled={why !== undefined}
              title={why}
              onClick={() => onChange({ page: kind })}
            >
              {say.pages[kind]}
            </Chip>
          )
        })}
      </Choice>
      {people.length > 0 ? (
        <Field label={say.contact}>
          {(ids) => (
            <select
              {...ids}
              className="ui-input"
              value={contact ?? ""}
              onChange={(event) => onChange({ contact: event.target.value, conversation: null })}
            >
              {people.map(({ contact: { id, name, title } }) => (
                <option key={id} value={id}>
                  {title ? `${name}, ${title}` : name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Choice label={say.conversation}>
        {conversations.map((n) => (
          <Chip key={n} pressed={n === chosen} onClick={() => onChange({ conversation: n === current ? null : n })}>
            {n} {terms.conversations[n].name}
            {n === current ? ` (${say.isCurrent})` : ""}
          </Chip>
        ))}
      </Choice>
      <LanguageChoice at={at} onChange={onChange} />
      <LookChoice look={at.look} onChange={(look) => onChange({ look })} />
    </div>
  )

  function whyNot(kind: PageKind) {
    return kind === "thread" && account.contacts.length > 0 ? say.noMail : say.noPerson
  }
}

/** Which account, and whether it is looked at as it is now or as it was. */
export function Which({ at, account, onChange }: Pick<ChoicesProps, "at" | "account" | "onChange">) {
  const { words } = useSpeech()
  const say = words.viewAs
  const none = { account: null, contact: null, conversation: null, seed: null, day: null, panel: null }
  return (
    <>
      <p className="view-as-account">
        <strong>{account.account.name}</strong>
        <Button small onClick={() => onChange(none)}>
          {say.other}
        </Button>
      </p>
      <Choice label={say.when}>
        <Chip pressed={at.day === null} onClick={() => onChange({ day: null, panel: null })}>
          {say.now}
        </Chip>
        <Chip pressed={at.day !== null} onClick={() => onChange({ day: "last", panel: null })}>
          {say.past}
        </Chip>
      </Choice>
    </>
  )
}

export function LanguageChoice({ at, onChange }: Pick<ChoicesProps, "at" | "onChange">) {
  const { words, language } = useSpeech()
  const say = words.viewAs
  return (
    <Choice label={say.language}>
      {languages.map((one) => (
        <Chip
          key={one}
          pressed={one === (at.language ?? language)}
          onClick={() => onChange({ language: one === language ? null : one })}
        >
          {say.languages[one]}
        </Chip>
      ))}
    </Choice>
  )
}

export function LookChoice({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  const { words } = useSpeech()
  return (
    <Choice label={words.viewAs.look}>
      {(["light", "dark"] as const).map((one) => (
        <Chip key={one} pressed={one === look} onClick={() => onChange(one)}>
          {words.viewAs.looks[one]}
        </Chip>
      ))}
    </Choice>
  )
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="view-as-choice">
      <legend className="ui-label">{label}</legend>
      <div className="ui-chips">{children}</div>
    </fieldset>
  )
}
