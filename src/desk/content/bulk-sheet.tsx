// The form of one change for several assets: mapping, owner or expiry.
import { useState } from "react"
import type { Audience } from "~src/domain/messaging"
import { Button } from "~src/ui/button"
import type { AssetChange } from "~src/wire/desk-content"
import { useSignedIn, useSpeech } from "../language"
import { AudienceField } from "../messages/audience-field"
import { TextField } from "../parts/field"
import { Sheet } from "../parts/sheet"
import { NotSaved } from "../parts/states"
import { useNames } from "../queries"
import { OwnerField } from "./asset-form"
import type { BulkKind } from "./bulk-bar"

type BulkSheetProps = {
  kind: BulkKind
  n: number
  busy: boolean
  error: unknown
  onRun: (change: AssetChange) => void
  onClose: () => void
}
const nobody: Audience = { segmentIds: [], personaIds: [], industries: [], conversations: [] }

export function BulkSheet({ kind, n, busy, error, onRun, onClose }: BulkSheetProps) {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  const names = useNames().data
  const say = words.asset
  const [audience, setAudience] = useState(nobody)
  const [how, setHow] = useState<"add" | "replace">("add")
  const [ownerId, setOwnerId] = useState(member.id)
  const [expiresOn, setExpiresOn] = useState("")
  const title = { map: say.mapTitle, own: say.ownTitle, expire: say.expireTitle }[kind](n)
  const change = (): AssetChange => {
    if (kind === "map") return { kind, how, audience }
    if (kind === "own") return { kind, ownerId: ownerId || null }
    return { kind, expiresOn: expiresOn || null }
  }
  const empty = kind === "map" && JSON.stringify(audience) === JSON.stringify(nobody)
  return (
    <Sheet title={title} wide={kind === "map"} onClose={onClose}>
      <form
        className="message-form"
        onSubmit={(event) => {
          event.preventDefault()
          onRun(change())
        }}
      >
        {kind === "map" ? (
          <>
            <AudienceField
              audience={audience}
              names={names}
              legend={say.map}
              hint={say.mapHint}
              onChange={setAudience}
            />
            <fieldset className="choices">
              <legend className="ui-label">{say.how}</legend>
              {(["add", "replace"] as const).map((one) => (
                <label key={one} className="choice">
                  <input type="radio" name="how" checked={how === one} onChange={() => setHow(one)} />
                  <span>{one === "add" ? say.howAdd : say.howReplace}</span>
                </label>
              ))}
            </fieldset>
          </>
        ) : kind === "own" ? (
          <OwnerField value={ownerId} onChange={setOwnerId} />
        ) : (
          <TextField
            label={say.expiresOn}
            hint={`${say.expiresHint} ${say.noDay}`}
            type="date"
            value={expiresOn}
            onValue={(value) => setExpiresOn(value)}
          />
        )}
        <NotSaved error={error} />
        <div>
          <Button type="submit" look="primary" disabled={busy || empty}>
            {busy ? words.form.saving : say.apply}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
