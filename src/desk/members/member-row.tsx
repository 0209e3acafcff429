// One member: role, and the browsers that are signed in, which can be revoked.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { type Role, roles } from "~src/domain/words"
import { TextButton } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import type { DeviceRow, MemberList } from "~src/wire/desk"
import { ApiFault, api } from "../api"
import { useNow, useSignedIn, useSpeech } from "../language"
import { NotSaved } from "../parts/states"
import { Sure } from "../parts/sure"
import { Leaving } from "./leaving"

type Row = MemberList["members"][number]

export function MemberRow({ member }: { member: Row }) {
  const { words, format } = useSpeech()
  const now = useNow()
  const { member: me } = useSignedIn()
  const say = words.members
  return (
    <tr>
      <td>
        <div className="member-name">
          {member.erasedAt === null ? member.name : words.people.leaving.former}{" "}
          {member.id === me.id ? <Tag>{say.you}</Tag> : null}
          {member.erasedAt === null ? null : <Tag>{words.people.leaving.erased}</Tag>}
        </div>
        <div className="ui-small ui-muted" title={format.exact(member.leftAt ?? member.joinedAt)}>
          {member.leftAt === null
            ? say.joined(format.relative(member.joinedAt, now))
            : say.left(format.relative(member.leftAt, now))}
        </div>
        <Leaving member={member} />
      </td>
      <td>
        <RoleField member={member} own={member.id === me.id} />
      </td>
      <td>
        {member.devices.length === 0 ? <span className="ui-muted">{say.noDevices}</span> : null}
        <ul className="devices">
          {member.devices.map((device) => (
            <Device key={device.id} member={member} device={device} />
          ))}
        </ul>
      </td>
    </tr>
  )
}

function RoleField({ member, own }: { member: Row; own: boolean }) {
  const { words, terms } = useSpeech()
  const store = useQueryClient()
  const save = useMutation({
    mutationFn: (role: Role) => api.put(`/api/desk/members/${member.id}/role`, { role }),
    onSettled: () => store.invalidateQueries({ queryKey: ["members"] }),
  })
  if (own || member.leftAt !== null) {
    return <span title={own ? words.members.ownRole : undefined}>{terms.roles[member.role]}</span>
  }
  return (
    <>
      <select
        className="ui-input role"
        aria-label={words.members.role(member.name)}
        value={save.isPending ? save.variables : member.role}
        disabled={save.isPending}
        onChange={(e) => {
          const role = roles.find((one) => one === e.target.value)
          if (role) save.mutate(role)
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {terms.roles[role]}
          </option>
        ))}
      </select>
      <span className="ui-small ui-muted" role="status">
        {save.isSuccess ? words.members.roleSaved(member.name, terms.roles[save.variables]) : ""}
      </span>
      {save.error instanceof ApiFault && save.error.code === "conflict" ? (
        <p className="field-wrong" role="alert">
          {words.members.lastAdmin}
        </p>
      ) : (
        <NotSaved error={save.error} />
      )}
    </>
  )
}

function Device({ member, device }: { member: Row; device: DeviceRow }) {
  const { words, format } = useSpeech()
  const now = useNow()
  const store = useQueryClient()
  const [asking, setAsking] = useState(false)
  const say = words.members
  const revoke = useMutation({
    mutationFn: () => api.delete(`/api/desk/members/${member.id}/devices/${device.id}`),
    onSuccess: () => setAsking(false),
    onSettled: () => store.invalidateQueries({ queryKey: ["members"] }),
  })
  const state = () => {
    if (device.wipedAt !== null) return say.wiped(format.relative(device.wipedAt, now), device.wipedUnsent ?? 0)
    if (device.revokedAt !== null) return `${say.revoked(format.relative(device.revokedAt, now))}. ${say.notWiped}`
    return device.lastSeenAt === null ? say.notSeen : say.seen(format.relative(device.lastSeenAt, now))
  }
  const exact = device.wipedAt ?? device.revokedAt ?? device.lastSeenAt ?? device.pairedAt
  return (
    <li className="device">
      <span className="device-line">
        <span className={device.revokedAt === null ? undefined : "retired"}>{device.name}</span>
        <span className="ui-small ui-muted" title={format.exact(exact)}>
          {state()}
        </span>
        {device.revokedAt === null && !asking ? (
          <TextButton
            className="ui-small"
            aria-label={`${say.revoke}: ${device.name}, ${member.name}`}
            onClick={() => setAsking(true)}
          >
            {say.revoke}
          </TextButton>
        ) : null}
      </span>
      {asking ? (
        <Sure
          question={say.revokeSure(device.name)}
          yes={say.yes.revoke}
          busy={revoke.isPending}
          error={revoke.error}
          onYes={() => revoke.mutate()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </li>
  )
}
