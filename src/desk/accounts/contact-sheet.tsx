// The form of one contact at an account.
import { Link } from "wouter"
import type { AccountPage } from "~src/wire/desk-accounts"
import { api } from "../api"
import { useSignedIn, useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { EditSheet } from "../parts/edit-sheet"
import { Field, TextField } from "../parts/field"
import { RemoveButton } from "../parts/remove-button"
import { useNames } from "../queries"
import { type ContactDraft, contactDraft, contactOf, wrongContact } from "./draft"
import { useTakeAccount } from "./queries"

type ContactSheetProps = { page: AccountPage; which: string; onClose: () => void }

/** @param which "new", or the contact's id; one that is no longer there opens nothing */
export function ContactSheet({ page, which, onClose }: ContactSheetProps) {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  const { common } = useView()
  const names = useNames().data
  const say = words.accounts
  const { take, refresh } = useTakeAccount()
  const row = page.contacts.find(({ contact }) => contact.id === which) ?? null
  if (which !== "new" && !row) return null
  const save = async (draft: ContactDraft, version: number) => {
    const contact = contactOf(draft, row?.contact ?? null)
    take(
      row
        ? await api.put<AccountPage>(`/api/desk/contacts/${row.contact.id}`, { ...contact, version })
        : await api.post<AccountPage>(`/api/desk/accounts/${page.account.id}/contacts`, contact),
    )
  }
  const labels: Record<keyof ContactDraft, string> = {
    name: say.name,
    title: say.title,
    emails: say.emails,
    linkedinSlug: say.linkedin,
    personaId: say.persona,
  }
  return (
    <EditSheet
      title={row ? say.editContact(row.contact.name) : say.newContact}
      base={{ draft: contactDraft(row?.contact ?? null), version: row?.version ?? 0 }}
      wrongIn={(draft) => wrongContact(draft, say.badEmail)}
      nameOf={(field) => labels[field]}
      save={save}
      refresh={refresh}
      onClose={onClose}
      more={
        row ? (
          <>
            <RemoveButton
              name={say.removeContact}
              question={say.removeContactSure(row.contact.name)}
              run={async () => take(await api.delete<AccountPage>(`/api/desk/contacts/${row.contact.id}`))}
              onDone={onClose}
            />
            {member.role === "admin" ? (
              <Link
                className="ui-small"
                href={roomAt("/people-data", common, { q: row.contact.name, person: `contact/${row.contact.id}` })}
              >
                {words.people.link}
              </Link>
            ) : null}
          </>
        ) : null
      }
    >
      {({ draft, wrong, set }) => (
        <>
          {(["name", "title", "emails", "linkedinSlug"] as const).map((field) => (
            <TextField
              key={field}
              label={labels[field]}
              hint={field === "emails" ? say.emailsHint : field === "linkedinSlug" ? say.linkedinHint : undefined}
              wrong={wrong[field]}
              value={draft[field]}
              onValue={(value) => set({ [field]: value })}
            />
          ))}
          <Field label={say.persona}>
            {(id) => (
              <select
                {...id}
                className="ui-input"
                value={draft.personaId}
                onChange={(e) => set({ personaId: e.target.value })}
              >
                <option value="">{say.byTitle}</option>
                {names?.personas.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
    </EditSheet>
  )
}
