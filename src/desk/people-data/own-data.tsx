// A member's own data: the whole export, which nobody else can make, and the way out of the workspace.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { Download } from "lucide-react"
import { useState } from "react"
import { buttonClass, TextButton } from "~src/ui/button"
import { ApiFault, api } from "../api"
import { useSignedIn, useSpeech } from "../language"
import { Sure } from "../parts/sure"

export function OwnDataRoom() {
  const { words } = useSpeech()
  return (
    <>
      <header className="room-head">
        <h1>{words.people.own.title}</h1>
      </header>
      <OwnData />
    </>
  )
}

/** `titled` where no page around it says what this is. */
export function OwnData({ titled = false }: { titled?: boolean }) {
  const { words } = useSpeech()
  const say = words.people.own
  return (
    <section className="card people-own" aria-label={say.title}>
      {titled ? <h2>{say.title}</h2> : null}
      <p>{say.what}</p>
      <p className="ui-small ui-muted">{say.erase}</p>
      <div className="buttons">
        <a className={buttonClass()} href="/api/desk/me/export" download>
          <Download size={16} aria-hidden />
          {say.download}
        </a>
      </div>
      <Leave />
    </section>
  )
}

function Leave() {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  const store = useQueryClient()
  const [asking, setAsking] = useState(false)
  const say = words.people.leaving
  const leave = useMutation({
    mutationFn: () => api.delete(`/api/desk/members/${member.id}`),
    onSuccess: () => store.resetQueries(),
  })
  const lastAdmin = leave.error instanceof ApiFault && leave.error.code === "conflict"
  if (!asking)
    return (
      <TextButton className="ui-small people-leave" onClick={() => setAsking(true)}>
        {say.leave}
      </TextButton>
    )
  return (
    <>
      <Sure
        question={say.leaveSure}
        yes={say.yesLeave}
        busy={leave.isPending}
        error={lastAdmin ? null : leave.error}
        onYes={() => leave.mutate()}
        onNo={() => setAsking(false)}
      />
      {lastAdmin ? (
        <p className="field-wrong" role="alert">
          {words.people.lastAdmin}
        </p>
      ) : null}
    </>
  )
}
