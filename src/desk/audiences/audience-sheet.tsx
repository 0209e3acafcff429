// The form of one persona or one segment; removing it is offered only when nothing holds it.
import type { SegmentRule } from "~src/domain/account"
import type { AudienceList, Uses } from "~src/wire/desk-audiences"
import { api } from "../api"
import { useSpeech } from "../language"
import { EditSheet } from "../parts/edit-sheet"
import { LongField, TextField } from "../parts/field"
import { RemoveButton } from "../parts/remove-button"
import { type AudienceDraft, ruleOf, rulePart, titlesIn, wrongAudience } from "./draft"
import { useTakeAudiences } from "./queries"
import { RuleFields } from "./rule-fields"
import { useUsesWords } from "./uses-words"

type AudienceSheetProps = {
  kind: "persona" | "segment"
  /** null: a new one. */
  one: { id: string; name: string; titles: string[]; rule?: SegmentRule | null; version: number; uses: Uses } | null
  onClose: () => void
}

export function AudienceSheet({ kind, one, onClose }: AudienceSheetProps) {
  const { words } = useSpeech()
  const say = words.audiences
  const inUse = useUsesWords()
  const { take, refresh } = useTakeAudiences()
  const at = `/api/desk/${kind}s`
  const held = one ? inUse(one.uses) : ""
  const save = async (draft: AudienceDraft, version: number) => {
    const named = { name: draft.name, ...(kind === "persona" ? { titles: titlesIn(draft) } : { rule: ruleOf(draft) }) }
    take(
      one
        ? await api.put<AudienceList>(`${at}/${one.id}`, { ...named, version })
        : await api.post<AudienceList>(at, named),
    )
  }
  return (
    <EditSheet
      title={one ? say.edit(one.name) : kind === "persona" ? say.addPersona : say.addSegment}
      base={{
        draft: { name: one?.name ?? "", titles: one?.titles.join("\n") ?? "", ...rulePart(one?.rule) },
        version: one?.version ?? 0,
      }}
      wrongIn={(draft) => wrongAudience(draft, say)}
      nameOf={(field) =>
        ({ name: say.name, titles: say.titles, industries: say.rule.industries, facts: say.rule.facts })[field]
      }
      save={save}
      refresh={refresh}
      onClose={onClose}
      more={
        !one ? null : held ? (
          <p className="ui-small ui-muted">{say.held(held)}</p>
        ) : (
          <RemoveButton
            name={say.remove}
            question={say.removeSure(one.name)}
            run={async () => take(await api.delete<AudienceList>(`${at}/${one.id}`))}
            onDone={onClose}
          />
        )
      }
    >
      {({ draft, wrong, set }) => (
        <>
          <TextField label={say.name} wrong={wrong.name} value={draft.name} onValue={(value) => set({ name: value })} />
          {kind === "persona" ? (
            <LongField
              label={say.titles}
              hint={say.titlesHint}
              wrong={wrong.titles}
              rows={10}
              value={draft.titles}
              onValue={(value) => set({ titles: value })}
            />
          ) : (
            <RuleFields id={one?.id ?? null} draft={draft} wrong={wrong.facts ? say.rule.badFact : null} set={set} />
          )}
        </>
      )}
    </EditSheet>
  )
}
