// A marketer at the desk: signed in through the server's own door, asking what the desk's pages ask.

import type { Message } from "~src/domain/messaging"
import type { FeedbackRecords, MessageList } from "~src/wire/desk"
import type { Backend } from "./backend"

export type Desk = {
  cookie: string
  records: (query?: string) => Promise<FeedbackRecords>
  messages: () => Promise<MessageList>
  edit: (message: Message, changes: Partial<Message>) => Promise<Message>
  reply: (reportId: string, text: string, changedMessage?: string) => Promise<void>
}

export async function signInAtDesk(backend: Backend, memberId = "ada"): Promise<Desk> {
  const joined = await fetch(`${backend.url}/api/join`, {
    method: "POST",
    headers: { "content-type": "application/json", "origin": backend.url },
    body: JSON.stringify({ code: await backend.signInCode(memberId), name: "whoever" }),
  })
  if (!joined.ok) throw new Error(`no sign-in: ${joined.status} ${await joined.text()}`)
  const cookie = joined.headers.get("set-cookie")?.split(";")[0] ?? ""
  const ask = async (path: string, body?: unknown, method = "POST") => {
    const answer = await fetch(`${backend.url}/api/desk${path}`, {
      ...(body ? { method, body: JSON.stringify(body) } : {}),
      headers: { cookie, "origin": backend.url, "content-type": "application/json" },
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    cookie,
    records: (query = "") => ask(`/feedback/records${query}`) as Promise<FeedbackRecords>,
    messages: () => ask("/messages") as Promise<MessageList>,
    edit: ({ id, updatedAt: _, ...message }, changes) =>
      ask(`/messages/${id}`, { ...message, ...changes }, "PUT") as Promise<Message>,
    reply: async (reportId, text, changedMessage) => {
      const changed = changedMessage ? { kind: "message", id: changedMessage } : null
      await ask(`/feedback/${reportId}/reply`, { status: "done", text, changed })
    },
  }
}
