// Settings, for admins: what holds for everybody in the workspace.
import type { WorkspaceSettings } from "~src/wire/desk-settings"
import { useSpeech } from "../language"
import { Answered } from "../parts/states"
import { useSettings } from "./queries"
import { SettingsForm } from "./settings-form"

export function SettingsRoom() {
  const settings = useSettings()
  return <Answered of={settings}>{(data) => <Filled saved={data} />}</Answered>
}

function Filled({ saved }: { saved: WorkspaceSettings }) {
  const { words } = useSpeech()
  const say = words.settings
  const keep = saved.retentionMonths === null ? say.keepsAll : say.keepsFor(saved.retentionMonths)
  return (
    <>
      <header className="room-head">
        <h1>{say.headline(saved.unsignedByDefault, saved.timeZone, keep)}</h1>
        <p className="ui-muted measure">{say.reach}</p>
      </header>
      <SettingsForm saved={saved} />
    </>
  )
}
