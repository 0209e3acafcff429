// The form of one insight, its words counted as they are typed; it is retired and brought back here.
import { useMutation } from "@tanstack/react-query"
import { Button } from "~src/ui/button"
import type { InsightList, InsightRow } from "~src/wire/desk-lines"
import { countWords, insightText, insightWords } from "~src/wire/desk-lists"
import { api } from "../api"
import { useSpeech } from "../language"
import { EditSheet } from "../parts/edit-sheet"
import { LongField, TextField } from "../parts/field"
import { LanguageField } from "../parts/language-field"
import { NotSaved } from "../parts/states"
import { useNames } from "../queries"
import { AudienceField } from "./audience-field"
import { SourcePair } from "./fields"
import { type InsightDraft, insightDraft, insightOf, wrongInsight } from "./line-draft"
import { useTake } from "./line-queries"

type InsightSheetProps = {
  /** null: a new one. */
  row: InsightRow | null
  onClose: () => void
}

const at = "/api/desk/insights"

export function InsightSheet({ row, onClose }: InsightSheetProps) {
  const { words, language } = useSpeech()
  const say = words.lines.insights
  const names = useNames().data
  const { take, refresh } = useTake<InsightList>("insights")
  const put = async (draft: InsightDraft, version: number, retired: boolean) => {
    const sent = insightOf(draft)
    take(
      row
        ? await api.put<InsightList>(`${at}/${row.insight.id}`, { ...sent, version, retired })
        : await api.post<InsightList>(at, sent),
    )
  }
  const called: Record<keyof InsightDraft, string> = {
    ...{ claim: say.claim, evidence: say.evidence, meaning: say.meaning, question: say.question },
    ...{ source: words.form.source, url: words.form.url, date: words.form.date },
    ...{ audience: words.form.audience, language: words.form.language },
  }
  return (
    <EditSheet
      title={row ? say.editTitle : say.newTitle}
      base={{ draft: insightDraft(row?.insight ?? null, language), version: row?.version ?? 0 }}
      wrongIn={wrongInsight}
      nameOf={(field) => called[field]}
      save={(draft, version) => put(draft, version, row?.retired ?? false)}
      refresh={refresh}
      onClose={onClose}
      more={row ? <Retire row={row} put={put} /> : null}
    >
      {({ draft, wrong, set }) => {
        const long = (field: "claim" | "evidence" | "meaning" | "question", hint?: string) => (
          <LongField
            label={say[field]}
            hint={hint}
            wrong={wrong[field]}
            value={draft[field]}
            onValue={(value) => set({ [field]: value })}
          />
        )
        const length = countWords(insightText(draft))
        return (
          <>
            {long("claim", say.claimHint)}
            {long("evidence", say.evidenceHint)}
            <SourcePair value={draft} wrong={{ source: wrong.source, date: wrong.date }} onValue={set} />
            <TextField
              label={words.form.url}
              wrong={wrong.url}
              type="url"
              value={draft.url}
              onValue={(url) => set({ url })}
            />
            {long("meaning")}
            {long("question")}
            <p className={length > insightWords ? "field-wrong" : "ui-small ui-muted"} role="status">
              {say.length(length, insightWords)}
            </p>
            <AudienceField audience={draft.audience} names={names} onChange={(audience) => set({ audience })} />
            <div className="form-pair">
              <LanguageField value={draft.language} onChange={(language) => set({ language })} />
            </div>
          </>
        )
      }}
    </EditSheet>
  )
}

type RetireProps = {
  row: InsightRow
  put: (draft: InsightDraft, version: number, retired: boolean) => Promise<void>
}

/** What stands on the server is retired; what the form holds stays there to be saved. */
function Retire({ row, put }: RetireProps) {
  const { words, language } = useSpeech()
  const say = words.lines.insights
  const turn = useMutation({
    mutationFn: () => put(insightDraft(row.insight, language), row.version, !row.retired),
  })
  return (
    <div>
      <Button small look="quiet" disabled={turn.isPending} onClick={() => turn.mutate()}>
        {row.retired ? say.back : say.retire}
      </Button>{" "}
      <span className="ui-small ui-muted" role="status">
        {row.retired ? say.backWhat : say.retireWhat}
      </span>
      <NotSaved error={turn.error} />
    </div>
  )
}
