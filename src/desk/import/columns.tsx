// What the file is and what its columns become, to be looked over before the check; and what happens to known rows.
import { useEffect, useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { DeskWords } from "~src/ui/words/desk"
import type { Import, ImportFields, ImportKind, ImportMode } from "~src/wire/desk-imports"
import { useSignedIn, useSpeech } from "../language"
import { Answered } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { type ByHand, withByHand } from "./by-hand"
import { faultSaid } from "./fault"
import { useCheck, useGuess, useImportFields } from "./queries"

const forMarketers: ImportKind[] = ["messages", "assets"]
const forAdmins: ImportKind[] = ["accounts", "contacts", "leads", "messages", "assets"]
const modes: ImportMode[] = ["update", "replace"]

export function Columns({ it, checked }: { it: Import; checked: () => void }) {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  const say = words.import
  const fields = useImportFields()
  const guess = useGuess(it.id)
  const check = useCheck(it.id)
  const kinds = member.role === "admin" ? forAdmins : forMarketers
  const [kind, setKind] = useState<ImportKind | null>(it.kind && kinds.includes(it.kind) ? it.kind : null)
  const [mode, setMode] = useState<ImportMode>(it.mode ?? "update")
  const [guessed, setGuessed] = useState(it.mapping)
  const [byHand, setByHand] = useState<ByHand>({})
  const many = (kind && fields.data?.[kind]?.filter((field) => field.many)) || []
  const mapping = withByHand(guessed, byHand, new Set(many.map(({ name }) => name)))
  const { mutate: ask } = guess
  useEffect(() => {
    if (kind && kind !== it.kind) ask(kind, { onSuccess: (found) => setGuessed(found.mapping) })
    else setGuessed(it.mapping)
  }, [kind, it.kind, it.mapping, ask])
  const title = !it.kind || kind !== it.kind ? say.unknown : titleOf(it.kind, it, say)
  return (
    <>
      <header className="room-head">
        <p className="ui-muted ui-small">{it.fileName}</p>
        <h1>{title}</h1>
      </header>
      <label className="import-kind ui-field">
        <span className="ui-label">{say.whatIsIt}</span>
        <select
          className="ui-input"
          value={kind ?? ""}
          onChange={(event) => {
            setKind(kinds.find((one) => one === event.target.value) ?? null)
            setByHand({})
          }}
        >
          {kind === null ? <option value="">{say.chooseKind}</option> : null}
          {kinds.map((one) => (
            <option key={one} value={one}>
              {say.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      {kind ? (
        <Answered of={fields}>
          {(all) => (
            <>
              <Mapping
                it={it}
                kind={kind}
                fields={all[kind] ?? []}
                mapping={mapping}
                onColumn={(at, field) => setByHand({ ...byHand, [at]: field })}
              />
              <Modes kind={kind} mode={mode} onMode={setMode} />
              <div className="buttons">
                <Button
                  look="primary"
                  disabled={check.isPending || guess.isPending}
                  onClick={() => check.mutate({ kind, mode, mapping }, { onSuccess: checked })}
                >
                  {say.check}
                </Button>
                <span className="ui-muted ui-small">{say.checkHint}</span>
              </div>
            </>
          )}
        </Answered>
      ) : null}
      {(it.error ?? check.error) ? (
        <Notice tone="blocked" urgent>
          <p>{check.error ? faultSaid(check.error, words) : it.error}</p>
        </Notice>
      ) : null}
    </>
  )
}

/** As what the file was recognised, and by what. */
function titleOf(kind: ImportKind, { remembered, source }: Import, say: DeskWords["import"]): string {
  if (remembered) return say.remembered(kind)
  return source ? say.recognised(source, kind) : say.looks(kind)
}

type MappingProps = {
  it: Import
  kind: ImportKind
  fields: NonNullable<ImportFields[ImportKind]>
  mapping: (string | null)[]
  onColumn: (at: number, field: string | null) => void
}

function Mapping({ it, fields, mapping, onColumn }: MappingProps) {
  const { words } = useSpeech()
  const say = words.import
  const nameOf = (field: string) => say.fields[field] ?? field
  const has = (field: string) => mapping.includes(field) || (field === "name" && mapping.includes("lastName"))
  const missing = fields.filter((field) => field.needed && !has(field.name)).map((field) => nameOf(field.name))
  return (
    <section className="import-part" aria-labelledby="columns-title">
      <h2 id="columns-title">{say.columns}</h2>
      <p className="ui-muted measure">{say.columnsWhat}</p>
      {missing.length > 0 ? (
        <Notice tone="attention">
          <p>{say.neededMissing(missing.join(", "))}</p>
        </Notice>
      ) : null}
      <div className="table-frame">
        <table className="table import-mapping">
          <TableHead heads={[say.column, say.samples, say.becomes]} />
          <tbody>
            {it.columns.map((column, at) => (
              <tr key={at}>
                <td className="import-head">{column.head || say.noHead}</td>
                <td className="import-samples">
                  <bdi>{column.samples.join(" · ")}</bdi>
                </td>
                <td>
                  <select
                    className="ui-input"
                    aria-label={say.becomesOf(column.head || say.noHead)}
                    value={mapping[at] ?? ""}
                    onChange={(event) => onColumn(at, event.target.value || null)}
                  >
                    <option value="">{say.leaveOut}</option>
                    {fields.map(({ name, many }) => (
                      <option
                        key={name}
                        value={name}
                        disabled={!many && mapping[at] !== name && mapping.includes(name)}
                      >
                        {nameOf(name)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Modes({ kind, mode, onMode }: { kind: ImportKind; mode: ImportMode; onMode: (mode: ImportMode) => void }) {
  const { words } = useSpeech()
  const say = words.import
  return (
    <fieldset className="import-modes">
      <legend>{say.mode}</legend>
      {modes.map((one) => (
        <label key={one} className="settings-radio">
          <input type="radio" name="mode" checked={mode === one} onChange={() => onMode(one)} />
          <span>
            {say.modes[one][0]}
            <span className="ui-small ui-muted settings-radio-hint">{say.modes[one][1]}</span>
          </span>
        </label>
      ))}
      <p className="ui-small ui-muted measure">{say.modeRest(kind)}</p>
    </fieldset>
  )
}
