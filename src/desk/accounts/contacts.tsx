// Who is at an account.
import { Plus } from "lucide-react"
import { Button, TextButton } from "~src/ui/button"
import type { ContactRow } from "~src/wire/desk-accounts"
import { useSpeech } from "../language"
import { TableHead } from "../parts/table-head"
import { useNames } from "../queries"

export function Contacts({ rows, onOpen }: { rows: ContactRow[]; onOpen: (what: string) => void }) {
  const { words } = useSpeech()
  const names = useNames().data
  const say = words.accounts
  const c = say.contactColumns
  return (
    <section aria-labelledby="contacts">
      <div className="account-head">
        <h2 id="contacts">{say.contacts}</h2>
        <Button small icon={Plus} onClick={() => onOpen("contact-new")}>
          {say.addContact}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className="ui-small ui-muted">{say.noContacts}</p>
      ) : (
        <table className="table">
          <TableHead heads={[c.name, c.persona, c.emails, c.linkedin]} />
          <tbody>
            {rows.map(({ contact }) => (
              <tr key={contact.id}>
                <td>
                  <TextButton onClick={() => onOpen(`contact-${contact.id}`)}>{contact.name}</TextButton>
                  <div className="ui-small ui-muted account-title">{contact.title}</div>
                </td>
                <td className="ui-small">
                  {contact.personaId ? (
                    (names?.personas.find((one) => one.id === contact.personaId)?.name ?? contact.personaId)
                  ) : (
                    <span className="ui-muted">{say.byTitle}</span>
                  )}
                </td>
                <td className="ui-small account-mail">{contact.emails.join(", ")}</td>
                <td className="ui-small">
                  {contact.linkedinSlug ? (
                    <a
                      href={`https://www.linkedin.com/in/${encodeURIComponent(contact.linkedinSlug)}`}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {contact.linkedinSlug}
                    </a>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
