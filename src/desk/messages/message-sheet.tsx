// One message opened beside the list: written new, or edited with its earlier versions below.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Message } from "~src/domain/messaging"
import { Button, TextButton } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { MessageList } from "~src/wire/desk"
import { ApiFault, api } from "../api"
import { useSpeech } from "../language"
import { useOpened } from "../parts/address"
import { focusFirstWrong } from "../parts/first-wrong"
import { Sheet } from "../parts/sheet"
import { NotSaved } from "../parts/states"
import { Conflict } from "./conflict"
import { type Draft, draftOf, emptyDraft, sendable, wrongIn } from "./draft"
import { MessageForm } from "./message-form"
import { Versions } from "./versions"
import { Worded } from "./worded"

type Row = MessageList["rows"][number]
type Status = Message["status"]

export function MessageSheet({ list }: { list: MessageList }) {
  const [id, open] = useOpened("message")
  // The editor of a new message goes on as the editor of the one it became.
  const [made, setMade] = useState<string | null>(null)
  const row = list.rows.find((one) => one.message.id === id)
  if (id === null || (id !== "new" && !row)) return null
  return <Editor key={id === made ? "new" : id} row={row ?? null} list={list} onOpen={open} onMade={setMade} />
}

type EditorProps = {
  row: Row | null
  list: MessageList
  onOpen: (id: string | null, replace?: boolean) => void
  onMade: (id: string) => void
}

function Editor({ row, list, onOpen, onMade }: EditorProps) {
  const { words, language } = useSpeech()
  const say = words.form
  const store = useQueryClient()
  // What the form began with: the version that a save must still meet.
  const [base, setBase] = useState<Message | null>(row?.message ?? null)
  const [draft, setDraft] = useState<Draft>(() => (row ? draftOf(row.message) : emptyDraft(language)))
  const [tried, setTried] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const wrong = wrongIn(draft)
  const dirty = JSON.stringify(draft) !== JSON.stringify(base ? draftOf(base) : emptyDraft(language))
  const save = useMutation({
    mutationFn: ({ version, status }: { version: number | null; status: Status }) => {
      const sent = { ...sendable(draft), status }
      return base && version !== null
        ? api.put<Message>(`/api/desk/messages/${base.id}`, { ...sent, version })
        : api.post<Message>("/api/desk/messages", sent)
    },
    onSuccess: async (saved) => {
      setBase(saved)
      setDraft(draftOf(saved))
      setTried(false)
      await store.invalidateQueries({ queryKey: ["messages"] })
      if (base) return
      onMade(saved.id)
      onOpen(saved.id, true)
    },
    onError: (error) => {
      if (error instanceof ApiFault && error.code === "conflict") store.invalidateQueries({ queryKey: ["messages"] })
    },
  })
  const clash = save.error instanceof ApiFault && save.error.code === "conflict"
  const theirs = clash && row && base && row.message.version !== base.version ? row : null
  const takeTheirs = () => {
    if (!theirs) return
    setBase(theirs.message)
    setDraft(draftOf(theirs.message))
    save.reset()
  }
  const submit = (form: HTMLFormElement | null, status: Status) => {
    setTried(true)
    if (Object.keys(wrong).length === 0) save.mutate({ version: base?.version ?? null, status })
    else if (form) focusFirstWrong(form)
  }
  return (
    <Sheet
      wide
      title={row ? say.editTitle : say.newTitle}
      onClose={() => (dirty && !leaving ? setLeaving(true) : onOpen(null))}
    >
      {leaving && dirty ? (
        <Notice tone="attention" urgent>
          <p>{say.unsaved}</p>
          <p>
            <TextButton onClick={() => onOpen(null)}>{say.discard}</TextButton>{" "}
            <TextButton onClick={() => setLeaving(false)}>{say.keep}</TextButton>
          </p>
        </Notice>
      ) : null}
      {theirs ? (
        <Conflict
          theirs={theirs}
          mine={draft}
          busy={save.isPending}
          onTheirs={takeTheirs}
          onMine={() => {
            setBase(theirs.message)
            save.mutate({ version: theirs.message.version, status: save.variables?.status ?? "draft" })
          }}
        />
      ) : (
        <form
          className="message-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit(event.currentTarget, "live")
          }}
        >
          <MessageForm draft={draft} wrong={tried ? wrong : {}} list={list} onChange={setDraft} />
          {clash ? null : <NotSaved error={save.error} />}
          {save.isSuccess && !dirty ? (
            <Notice tone="good">
              <p role="status">
                {(base?.status === "draft" ? words.messaging.savedDraft : say.saved)(base?.version ?? 1)}
              </p>
            </Notice>
          ) : null}
          {row?.live ? (
            <p className="ui-small ui-muted">
              {words.messaging.waitsWhat} <Worded before={row.live.claim} after={draft.claim} />
            </p>
          ) : null}
          <div className="buttons">
            <Button
              type="submit"
              look="primary"
              disabled={save.isPending || (!dirty && base !== null && base.status === "live")}
            >
              {save.isPending ? say.saving : words.messaging.publish}
            </Button>
            <Button
              disabled={save.isPending || (!dirty && base !== null)}
              onClick={(event) => submit(event.currentTarget.form, "draft")}
            >
              {words.messaging.saveDraft}
            </Button>
            {base && base.status !== "retired" ? (
              <Button
                look="quiet"
                title={words.messaging.retireWhat}
                disabled={save.isPending}
                onClick={(event) => submit(event.currentTarget.form, "retired")}
              >
                {words.messaging.retire}
              </Button>
            ) : null}
          </div>
        </form>
      )}
      {base ? (
        <Versions
          id={base.id}
          version={Math.max(base.version, row?.message.version ?? 0)}
          onUndone={(message) => {
            setBase(message)
            setDraft(draftOf(message))
            save.reset()
          }}
        />
      ) : null}
    </Sheet>
  )
}
