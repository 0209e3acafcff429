// What was looked for and is not there becomes a request in one click; why is optional.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { Empty, Notice } from "~src/ui/notice"
import type { AskedFor, NewRequest } from "~src/wire/desk-health"
import { api } from "../api"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Field } from "../parts/field"
import { NotSaved } from "../parts/states"

export function AskFor({ words: looked }: { words: string }) {
  const { words } = useSpeech()
  const { common } = useView()
  const store = useQueryClient()
  const [why, setWhy] = useState("")
  const ask = useMutation({
    mutationFn: (input: NewRequest) => api.post<AskedFor>("/api/desk/requests", input),
    onSuccess: () => store.invalidateQueries({ queryKey: ["health"] }),
  })
  const say = words.health.ask
  if (ask.data)
    return (
      <Notice tone="good">
        <p role="status">
          {say.asked(ask.data.words)} <Link href={roomAt("/health", common)}>{say.see}</Link>
        </p>
      </Notice>
    )
  return (
    <Empty title={say.none(looked)}>
      <form
        className="ask-for"
        onSubmit={(event) => {
          event.preventDefault()
          ask.mutate({ words: looked.trim().slice(0, 200), why: why.trim() || null })
        }}
      >
        <Field label={say.why}>
          {(ids) => (
            <input {...ids} className="ui-input" maxLength={600} value={why} onChange={(e) => setWhy(e.target.value)} />
          )}
        </Field>
        <Button type="submit" look="primary" disabled={ask.isPending}>
          {say.send(looked)}
        </Button>
      </form>
      <NotSaved error={ask.error} />
    </Empty>
  )
}
