// A message's versions: what changed from one to the next, who did it and when; the last publish is undone here.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { Message } from "~src/domain/messaging"
import { Button } from "~src/ui/button"
import type { MessageVersions } from "~src/wire/desk"
import { api } from "../api"
import { useSpeech } from "../language"
import { Answered, NotSaved } from "../parts/states"
import { When } from "../parts/when"
import { useVersions } from "../queries"
import { Slotted } from "./slotted"
import { Worded } from "./worded"

type VersionsProps = { id: string; version: number; onUndone: (message: Message) => void }

const undoable = ["published", "adopted", "retired"]

export function Versions({ id, version, onUndone }: VersionsProps) {
  const { words } = useSpeech()
  const list = useVersions(id, version)
  const say = words.form
  const store = useQueryClient()
  const undo = useMutation({
    mutationFn: () => api.post<Message>(`/api/desk/messages/${id}/undo`, { version }),
    onSuccess: (message) => {
      onUndone(message)
      return store.invalidateQueries({ queryKey: ["messages"] })
    },
  })
  return (
    <section className="versions">
      <h3>{say.versions}</h3>
      <Answered of={list} lines={[60, 80]}>
        {({ versions }) => (
          <ol className="versions-list">
            {versions.map((one, i) => (
              <li key={one.message.version}>
                <p className="ui-small ui-muted">
                  {words.messages.version(one.message.version)}
                  {one.message.version === version ? ` (${say.current})` : ""}: {words.messaging.actions[one.action]}
                  {one.creditedTo ? ` ${words.messaging.credit(one.creditedTo)}` : ""}, <When at={one.at} />
                  {one.editedBy ? ` ${say.versionBy(one.editedBy)}` : ""}
                </p>
                <Change now={one} before={versions[i + 1]} />
                {i === 0 && undoable.includes(one.action) ? (
                  <p className="ui-small ui-muted undo">
                    <Button small disabled={undo.isPending} onClick={() => undo.mutate()}>
                      {words.messaging.undo}
                    </Button>{" "}
                    {words.messaging.undoWhat}
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        )}
      </Answered>
      <NotSaved error={undo.error} />
    </section>
  )
}

type Version = MessageVersions["versions"][number]

/** The claim, and what else of the message's texts changed. */
function Change({ now, before }: { now: Version; before: Version | undefined }) {
  const { words } = useSpeech()
  const say = words.messaging.changed
  if (!before) {
    return (
      <p>
        <Slotted text={now.message.claim} />
      </p>
    )
  }
  const texts = ({ claim, proof, why, wordings }: Message) => ({
    claim,
    proof: `${proof.text} (${proof.source}, ${proof.date})`,
    why,
    wordings: wordings.join("\n"),
  })
  const [a, b] = [texts(before.message), texts(now.message)]
  const changed = (Object.keys(b) as (keyof typeof b)[]).filter((field) => a[field] !== b[field])
  const rest = ({ pillar, part, audience, language, locked }: Message) =>
    JSON.stringify([pillar, part, audience, language, locked])
  return (
    <>
      {changed.includes("claim") ? null : (
        <p>
          <Slotted text={now.message.claim} />
        </p>
      )}
      {changed.map((field) => (
        <p key={field}>
          {field === "claim" ? null : <span className="ui-small ui-muted">{say[field]}: </span>}
          <Worded before={a[field]} after={b[field]} />
        </p>
      ))}
      {rest(before.message) === rest(now.message) ? null : <p className="ui-small ui-muted">{say.rest}</p>}
    </>
  )
}
