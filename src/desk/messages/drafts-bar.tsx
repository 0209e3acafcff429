// The drafts that wait, and all of them published in one click.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { MessageList } from "~src/wire/desk"
import type { DraftsToPublish } from "~src/wire/desk-messages"
import { api } from "../api"
import { useSpeech } from "../language"
import { NotSaved } from "../parts/states"

export function DraftsBar({ rows }: { rows: MessageList["rows"] }) {
  const { words } = useSpeech()
  const say = words.messaging
  const store = useQueryClient()
  const drafts = rows.flatMap(({ message: { id, version, status } }) => (status === "draft" ? [{ id, version }] : []))
  const publish = useMutation({
    mutationFn: (body: DraftsToPublish) => api.post<{ published: number }>("/api/desk/messages/publish", body),
    onSettled: () => store.invalidateQueries({ queryKey: ["messages"] }),
  })
  if (drafts.length === 0) {
    return publish.data ? (
      <Notice tone="good">
        <p role="status">{say.published(publish.data.published)}</p>
      </Notice>
    ) : null
  }
  return (
    <Notice tone="attention">
      <p>{say.drafts(drafts.length)}</p>
      <div>
        <Button small disabled={publish.isPending} onClick={() => publish.mutate({ drafts: drafts.slice(0, 200) })}>
          {say.publishAll(Math.min(drafts.length, 200))}
        </Button>
      </div>
      <NotSaved error={publish.error} />
    </Notice>
  )
}
