// A message's versions: what it said, who saved it, when.
import { useSpeech } from "../language"
import { Answered } from "../parts/states"
import { When } from "../parts/when"
import { useVersions } from "../queries"
import { Slotted } from "./slotted"

export function Versions({ id, version }: { id: string; version: number }) {
  const { words } = useSpeech()
  const list = useVersions(id, version)
  const say = words.form
  return (
    <section className="versions">
      <h3>{say.versions}</h3>
      <Answered of={list} lines={[60, 80]}>
        {({ versions }) => (
          <ol className="versions-list">
            {versions.map(({ message, editedBy }) => (
              <li key={message.version}>
                <p className="ui-small ui-muted">
                  {words.messages.version(message.version)}
                  {message.version === version ? ` (${say.current})` : ""}, <When at={message.updatedAt} />
                  {editedBy ? ` ${say.versionBy(editedBy)}` : ""}
                </p>
                <p>
                  <Slotted text={message.claim} />
                </p>
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </section>
  )
}
