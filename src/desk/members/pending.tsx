// Invitations that nobody has taken up yet; each can be withdrawn.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { TextButton } from "~src/ui/button"
import type { MemberList } from "~src/wire/desk"
import { api } from "../api"
import { useNow, useSpeech } from "../language"
import { Sure } from "../parts/sure"

export function Pending({ invites }: { invites: MemberList["invites"] }) {
  const { words } = useSpeech()
  return (
    <section className="card" aria-labelledby="pending-title">
      <h2 id="pending-title">{words.members.pending}</h2>
      {invites.length === 0 ? <p className="ui-muted">{words.members.noPending}</p> : null}
      <ul className="devices">
        {invites.map((invite) => (
          <One key={invite.id} invite={invite} />
        ))}
      </ul>
    </section>
  )
}

function One({ invite }: { invite: MemberList["invites"][number] }) {
  const { words, terms, format } = useSpeech()
  const now = useNow()
  const store = useQueryClient()
  const [asking, setAsking] = useState(false)
  const say = words.members
  const withdraw = useMutation({
    mutationFn: () => api.delete(`/api/desk/invites/${invite.id}`),
    onSettled: () => store.invalidateQueries({ queryKey: ["members"] }),
  })
  return (
    <li className="device">
      <span className="device-line">
        <span>
          {invite.name}, {terms.roles[invite.role]}
        </span>
        <span className="ui-small ui-muted" title={format.exact(invite.expiresAt)}>
          {invite.expiresAt <= now ? say.expired : say.expires(format.relative(invite.expiresAt, now))}
        </span>
        {asking ? null : (
          <TextButton
            className="ui-small"
            aria-label={`${say.withdraw}: ${invite.name}`}
            onClick={() => setAsking(true)}
          >
            {say.withdraw}
          </TextButton>
        )}
      </span>
      {asking ? (
        <Sure
          question={say.withdrawSure(invite.name)}
          yes={say.yes.withdraw}
          busy={withdraw.isPending}
          error={withdraw.error}
          onYes={() => withdraw.mutate()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </li>
  )
}
