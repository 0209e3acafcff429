// Shipping a fix: the table pasted, judged in words, and only then sent to everybody.
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { Site } from "~src/domain/words"
import { Button, TextButton } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { SiteState } from "~src/wire/desk-sites"
import { ApiFault } from "../api"
import { useSpeech } from "../language"
import { Field } from "../parts/field"
import { Sheet } from "../parts/sheet"
import { NotSaved } from "../parts/states"
import { checkFix, useSiteChange } from "./queries"

type ShipSheetProps = { state: SiteState; onClose: () => void; onDone: (state: SiteState) => void }

export function ShipSheet({ state, onClose, onDone }: ShipSheetProps) {
  const { words } = useSpeech()
  const say = words.sites
  const [text, setText] = useState("")
  const check = useMutation({ mutationFn: (text: string) => checkFix(state.site, text) })
  const ship = useSiteChange(state.site, onDone)
  const verdict = check.data && check.variables === text ? check.data : null
  const good = verdict !== null && verdict.wrong.length === 0
  const clash = ship.error instanceof ApiFault && ship.error.code === "conflict"
  return (
    <Sheet wide title={say.sheet(say.names[state.site])} onClose={onClose}>
      <form
        className="message-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (good) ship.mutate({ path: "fixes", from: state.version, text })
          else check.mutate(text)
        }}
      >
        <Field label={say.table} hint={say.tableHint(state.version + 1)}>
          {(id) => (
            <textarea
              {...id}
              className="ui-input site-table"
              rows={16}
              spellCheck={false}
              value={text}
              onChange={(e) => setText(e.target.value)}
            />
          )}
        </Field>
        {text.trim() === "" ? (
          <div>
            <TextButton onClick={() => setText(example(state))}>{say.example}</TextButton>
          </div>
        ) : null}
        <div role="status">
          {verdict ? (
            <Notice tone={good ? "good" : "blocked"}>
              <strong>{good ? say.good : say.wrong}</strong>
              {verdict.mends.length > 0 ? <p>{say.mends(verdict.mends.join(", "))}</p> : null}
              {verdict.off ? <p>{say.switchesOff}</p> : null}
              {verdict.wrong.length > 0 ? (
                <ul className="site-wrong">
                  {verdict.wrong.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ) : null}
            </Notice>
          ) : (
            <p className="ui-small ui-muted">{say.shipFirst}</p>
          )}
        </div>
        {clash ? (
          <Notice tone="attention" urgent>
            <p>{say.conflict}</p>
          </Notice>
        ) : (
          <NotSaved error={ship.error ?? check.error} />
        )}
        <div className="buttons">
          {good ? (
            <Button type="submit" look="primary" disabled={ship.isPending || clash}>
              {ship.isPending ? say.shipping : say.doShip}
            </Button>
          ) : (
            <Button type="submit" look="primary" disabled={check.isPending || text.trim() === ""}>
              {check.isPending ? say.checking : say.check}
            </Button>
          )}
        </div>
      </form>
    </Sheet>
  )
}

/** The last table that was shipped, under the next number; before that a beginning. */
function example({ site, version, contents, steps }: SiteState): string {
  const last = steps.find((step) => step.step === "shipped" && step.version === contents)
  const { off: _, ...rest } = last ? JSON.parse(last.body) : { site, version, ...blank(site) }
  return JSON.stringify({ ...rest, version: version + 1 }, null, 2)
}

/** A part of every kind that such a site has: mailboxes are read by marks, the others by fields. */
function blank(site: Site) {
  const look = { name: "new-heading", select: '[data-name="heading"]' }
  if (site === "gmail" || site === "outlook") return { marks: { pane: '[role="main"]' } }
  if (site === "linkedin") return { pages: { person: { fields: { "person.name": [[look]] } } } }
  return { pages: { record: { fields: { "record.name": [[look]] } } } }
}
