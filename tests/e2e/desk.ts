// A marketer at the desk: signed in through the server's own door, asking what the desk's pages ask.
import type { Backend } from "~scripts/lib/backend"
import type { FeedbackRecords } from "~src/wire/desk"

export type Desk = {
  cookie: string
  records: (query?: string) => Promise<FeedbackRecords>
  reply: (reportId: string, text: string) => Promise<void>
}

export async function signInAtDesk(backend: Backend, memberId = "ada"): Promise<Desk> {
  const joined = await fetch(`${backend.url}/api/join`, {
    method: "POST",
    headers: { "content-type": "application/json", "origin": backend.url },
    body: JSON.stringify({ code: await backend.signInCode(memberId), name: "whoever" }),
  })
  if (!joined.ok) throw new Error(`no sign-in: ${joined.status} ${await joined.text()}`)
  const cookie = joined.headers.get("set-cookie")?.split(";")[0] ?? ""
  const ask = async (path: string, body?: unknown) => {
    const answer = await fetch(`${backend.url}/api/desk${path}`, {
      ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
      headers: { cookie, "origin": backend.url, "content-type": "application/json" },
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    cookie,
    records: (query = "") => ask(`/feedback/records${query}`) as Promise<FeedbackRecords>,
    reply: async (reportId, text) => void (await ask(`/feedback/${reportId}/reply`, { status: "done", text })),
  }
}
