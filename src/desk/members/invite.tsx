// Inviting a member: a name and a role make a link that works once.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { type Role, roles } from "~src/domain/words"
import { Button } from "~src/ui/button"
import type { Link } from "~src/wire/desk"
import { api } from "../api"
import { useSpeech } from "../language"
import { CopyLink } from "../parts/copy-link"
import { NotSaved } from "../parts/states"

export function Invite() {
  const { words, terms } = useSpeech()
  const store = useQueryClient()
  const say = words.members
  const [name, setName] = useState("")
  const [role, setRole] = useState<Role>("rep")
  const make = useMutation({
    mutationFn: (invite: { name: string; role: Role }) => api.post<Link>("/api/desk/invites", invite),
    onSuccess: () => {
      setName("")
      return store.invalidateQueries({ queryKey: ["members"] })
    },
  })
  return (
    <section className="card" aria-labelledby="invite-title">
      <h2 id="invite-title">{say.invite}</h2>
      <form
        className="invite"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate({ name: name.trim(), role })
        }}
      >
        <label className="ui-field">
          <span className="ui-label">{say.inviteName}</span>
          <input className="ui-input" required maxLength={120} value={name} onChange={(e) => setName(e.target.value)} />
        </label>
        <label className="ui-field">
          <span className="ui-label">{say.inviteRole}</span>
          <select
            className="ui-input"
            value={role}
            onChange={(e) => setRole(roles.find((one) => one === e.target.value) ?? "rep")}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {terms.roles[one]}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" look="primary" disabled={make.isPending || name.trim() === ""}>
          {make.isPending ? say.creating : say.create}
        </Button>
      </form>
      <NotSaved error={make.error} />
      {make.data ? (
        <>
          <CopyLink
            key={make.data.link}
            label={say.inviteLink(make.variables.name)}
            link={make.data}
            lasts={say.expires}
            gone={say.expired}
          />
          <p className="ui-small ui-muted">
            {say.inviteHint} {say.shownOnce}
          </p>
        </>
      ) : null}
    </section>
  )
}
