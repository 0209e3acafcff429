// Under a member's name: remove them, or invite again who left; and the way to what is held of them.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link as To } from "wouter"
import { type Role, roles } from "~src/domain/words"
import { Button, TextButton } from "~src/ui/button"
import type { Link, MemberList } from "~src/wire/desk"
import { ApiFault, api } from "../api"
import { useSignedIn, useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { CopyLink } from "../parts/copy-link"
import { NotSaved } from "../parts/states"
import { Sure } from "../parts/sure"

type Row = MemberList["members"][number]

export function Leaving({ member }: { member: Row }) {
  const { words } = useSpeech()
  const { common } = useView()
  const { member: me } = useSignedIn()
  const [asking, setAsking] = useState<"remove" | "again" | null>(null)
  const say = words.people.leaving
  if (member.erasedAt !== null) return null
  const left = member.leftAt !== null
  const others = member.id !== me.id
  return (
    <div className="leaving ui-small">
      <span className="leaving-ways">
        {others && !left && asking === null ? (
          <TextButton
            className="ui-small"
            aria-label={`${say.remove}: ${member.name}`}
            onClick={() => setAsking("remove")}
          >
            {say.remove}
          </TextButton>
        ) : null}
        {left && asking === null ? (
          <TextButton
            className="ui-small"
            aria-label={`${say.again}: ${member.name}`}
            onClick={() => setAsking("again")}
          >
            {say.again}
          </TextButton>
        ) : null}
        <To
          className="ui-text-button ui-small"
          aria-label={say.dataOf(member.name)}
          href={roomAt("/people-data", common, { q: member.name, person: `member/${member.id}` })}
        >
          {say.data}
        </To>
      </span>
      {asking === "remove" ? <Remove member={member} done={() => setAsking(null)} /> : null}
      {asking === "again" ? <Again member={member} /> : null}
    </div>
  )
}

function Remove({ member, done }: { member: Row; done: () => void }) {
  const { words } = useSpeech()
  const store = useQueryClient()
  const say = words.people.leaving
  const remove = useMutation({
    mutationFn: () => api.delete(`/api/desk/members/${member.id}`),
    onSuccess: done,
    onSettled: () => store.invalidateQueries({ queryKey: ["members"] }),
  })
  const lastAdmin = remove.error instanceof ApiFault && remove.error.code === "conflict"
  return (
    <>
      <Sure
        question={say.removeSure(member.name)}
        yes={say.yes}
        busy={remove.isPending}
        error={lastAdmin ? null : remove.error}
        onYes={() => remove.mutate()}
        onNo={done}
      />
      {lastAdmin ? (
        <p className="field-wrong" role="alert">
          {words.members.lastAdmin}
        </p>
      ) : null}
    </>
  )
}

function Again({ member }: { member: Row }) {
  const { words, terms } = useSpeech()
  const [role, setRole] = useState<Role>(member.role)
  const say = words.people.leaving
  const make = useMutation({
    mutationFn: () => api.post<Link>(`/api/desk/members/${member.id}/invite`, { role }),
  })
  return make.data ? (
    <CopyLink
      label={words.members.inviteLink(member.name)}
      link={make.data}
      lasts={words.members.expires}
      gone={words.members.expired}
    />
  ) : (
    <>
      <label className="ui-field">
        <span className="ui-label">{say.againRole(member.name)}</span>
        <select
          className="ui-input role"
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
      <Button small disabled={make.isPending} onClick={() => make.mutate()}>
        {words.members.create}
      </Button>
      <NotSaved error={make.error} />
    </>
  )
}
