// Judges each pushed event alone: what can be stored, and what is set aside with the reason.
import { createHash } from "node:crypto"
import { Event } from "~src/domain/event"
import { reportOf } from "~src/domain/fold-feedback"

/** The longest event that is taken, in characters of its JSON. */
const longest = 20_000

/** `sentId` is the id as the device wrote it. */
export type Readable = { event: Event; sentId: string; reportId: string | null; json: string }
export type Unreadable = { id: string; key: string; reason: string; text: string }

/**
 * Sorts a push. An id that comes twice in it is taken once.
 * @returns ids in the order of the push, so that every event is acknowledged.
 */
export function readEvents(events: readonly unknown[]): { readable: Readable[]; unreadable: Unreadable[] } {
  const readable = new Map<string, Readable>()
  const unreadable: Unreadable[] = []
  for (const raw of events) {
    const one = readEvent(raw)
    if ("event" in one) readable.set(one.event.id, readable.get(one.event.id) ?? one)
    else unreadable.push(one)
  }
  return { readable: [...readable.values()], unreadable }
}

function readEvent(raw: unknown): Readable | Unreadable {
  const parsed = Event.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return setAside(raw, `${issue?.path.join(".") || "event"}: ${issue?.message ?? "not an event"}`)
  }
  // Ids compare as the database writes them.
  const event = { ...parsed.data, id: parsed.data.id.toLowerCase() } as Event
  if ("of" in event.data) event.data = { ...event.data, of: event.data.of.toLowerCase() }
  const json = JSON.stringify(event.data)
  if (json.length > longest) return setAside(raw, "event: longer than the server keeps")
  if (unstorable(json)) return setAside(raw, "event: holds a character that cannot be stored")
  return { event, sentId: parsed.data.id, reportId: about(event), json }
}

/** Of a report: the report. Of anything else: nothing. */
function about(event: Event): string | null {
  switch (event.kind) {
    case "feedback.given":
    case "feedback.revised":
    case "feedback.withdrawn":
      return reportOf(event)
    default:
      return null
  }
}

/** PostgreSQL's JSON knows neither NUL nor half a surrogate pair. JSON.stringify writes both as escapes. */
const unstorable = (json: string) => /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i.test(json)

/** An event set aside for a reason found only later. */
export const setAside = (raw: unknown, reason: string): Unreadable => {
  const text = plain(JSON.stringify(raw) ?? String(raw)).slice(0, longest)
  const given = (raw as { id?: unknown } | null)?.id
  const id = typeof given === "string" ? plain(given).slice(0, 200) : ""
  return { id, key: id || createHash("sha256").update(text).digest("hex"), reason: plain(reason).slice(0, 400), text }
}

const plain = (text: string) => text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\ufffd")
