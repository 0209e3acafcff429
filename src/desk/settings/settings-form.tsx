// The form of the settings: one save for all, and two people's saves never over each other.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { WorkspaceSettings } from "~src/wire/desk-settings"
import { ApiFault, api } from "../api"
import { useSpeech } from "../language"
import { focusFirstWrong } from "../parts/first-wrong"
import { NotSaved } from "../parts/states"
import { type Draft, draftOf, sameDraft, sendable, wrongIn } from "./draft"
import { CompanyFields, KeepingFields, LanguageFields, SigningFields, TimeFields } from "./fields"
import { HoldoutFields } from "./holdout-field"

export function SettingsForm({ saved }: { saved: WorkspaceSettings }) {
  const { words } = useSpeech()
  const say = words.settings
  const store = useQueryClient()
  // What the form began with: a poll that brings another admin's save does not change what is being typed.
  const [base, setBase] = useState(saved)
  const [draft, setDraft] = useState<Draft>(() => draftOf(saved))
  const [tried, setTried] = useState(false)
  const dirty = !sameDraft(draft, draftOf(base))
  const wrong = wrongIn(draft, say.notDomain)
  const start = (from: WorkspaceSettings) => {
    setBase(from)
    setDraft(draftOf(from))
    setTried(false)
  }
  if (!dirty && saved.version > base.version) start(saved)
  const save = useMutation({
    mutationFn: (version: number) => api.put<WorkspaceSettings>("/api/desk/settings", sendable(draft, version)),
    onSuccess: async (now) => {
      start(now)
      store.setQueryData(["settings"], now)
      // Language, name and weeks stand on every page.
      await store.invalidateQueries()
    },
    onError: (error) => {
      if (error instanceof ApiFault && error.code === "conflict") store.invalidateQueries({ queryKey: ["settings"] })
    },
  })
  const clash = save.error instanceof ApiFault && save.error.code === "conflict"
  const set = (next: Draft) => {
    setDraft(next)
    if (save.isSuccess) save.reset()
  }
  const fields = { draft, base, wrong: tried ? wrong : {}, onChange: set }
  return (
    <form
      className="settings-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (Object.keys(wrong).length === 0) save.mutate(base.version)
        else focusFirstWrong(event.currentTarget)
      }}
    >
      <CompanyFields {...fields} />
      <LanguageFields {...fields} />
      <TimeFields {...fields} />
      <SigningFields {...fields} />
      <HoldoutFields {...fields} />
      <KeepingFields {...fields} />
      {clash && saved.version > base.version ? (
        <Notice tone="attention" urgent>
          <strong>{say.conflictTitle}</strong>
          <p>{say.conflict}</p>
          <div className="buttons">
            <Button
              small
              onClick={() => {
                start(saved)
                save.reset()
              }}
            >
              {say.takeTheirs}
            </Button>
            <Button small disabled={save.isPending} onClick={() => save.mutate(saved.version)}>
              {say.takeMine}
            </Button>
          </div>
        </Notice>
      ) : clash ? null : (
        <NotSaved error={save.error} />
      )}
      <div className="settings-save">
        <Button type="submit" look="primary" disabled={!dirty || save.isPending}>
          {save.isPending ? words.form.saving : say.save}
        </Button>
        {dirty ? (
          <Button look="quiet" disabled={save.isPending} onClick={() => start(base)}>
            {say.undo}
          </Button>
        ) : null}
        <p className="ui-small ui-muted" role="status">
          {save.isPending && draft.timeZone !== base.timeZone
            ? say.counting
            : save.isSuccess
              ? say.saved
              : dirty
                ? say.unsaved
                : ""}
        </p>
      </div>
    </form>
  )
}
