// The messaging flow at the desk, in a real browser: paste → publish → a rep's wording → adopted → every device has it.
import { v7 } from "uuid"
import { expect, it } from "vitest"
import type { Message } from "~src/domain/messaging"
import { type PairAnswer, type SyncAnswer, wireVersion } from "~src/wire/sync"
import { eventMaker, someContext } from "~tests/support/events"
import { atDesk } from "./at-desk"

const { backend, signIn, visit } = atDesk()

const document = `Quiet nights

Problem: Every alarm at night costs {account} a shift the next day.
Proof: 7 in 10 night alarms need nobody (Night watch study, 2026-04)
Why: Whoever is woken at three remembers it at nine.

- A night without alarms is worth more than a fast answer to one.
  Proof: Teams with fewer alarms stay 2 years longer
  Source: Staff panel
  Date: 2026-02-11
  Why: It turns the talk from speed to sleep.

- Drop me, please, I am a leftover.
`

/** A rep's browser, as far as the server sees it. */
async function pairDevice(memberId: string) {
  const post = async <T>(path: string, body: unknown, token?: string): Promise<T> => {
    const headers = { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const answer = await fetch(`${backend().url}${path}`, { method: "POST", headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json() as Promise<T>
  }
  const code = (await backend().pairLink(memberId)).split("#")[1]
  const { token, deviceId } = await post<PairAnswer>("/api/pair", { code, deviceName: "Test" })
  let [cursor, epoch]: [number, string | null] = [0, null]
  const messages = new Map<string, Message>()
  return {
    messages,
    /** Sends events and takes over everything that changed. @returns the replies among it. */
    async sync(events: unknown[] = []) {
      const replies: unknown[] = []
      for (let more = true; more; events = []) {
        const body = { v: wireVersion, deviceId, epoch, cursor, events }
        const answer: SyncAnswer = await post("/api/sync", body, token)
        for (const { kind, id, row } of answer.changes) {
          if (kind === "message") row ? messages.set(id, row as Message) : messages.delete(id)
          if (kind === "reply" && row) replies.push(row)
        }
        ;({ cursor, epoch, more } = answer)
      }
      return replies
    },
  }
}

it("a pasted document becomes drafts, then messages; a rep's wording is adopted in one click and reaches every device", async () => {
  const [desk, rep, other] = [await signIn("noor"), await pairDevice("sam"), await pairDevice("oona")]
  await rep.sync()
  const before = rep.messages.size
  await visit(desk, "messages", ".messages-table")
  await desk.getByRole("button", { name: "Paste a document" }).click()
  await desk.getByLabel("The document’s text").fill(document)
  await desk.getByRole("button", { name: "Find the messages" }).click()
  await desk.getByText("3 messages found").waitFor()
  // What lacks a day, a part or its proof is not saved: the document does not say it, so the marketer does.
  await desk.getByText("Nothing to save yet").waitFor()
  await desk.getByRole("button", { name: "Take 1 Apr 2026" }).click()
  await desk.getByRole("button", { name: "Edit: A night without alarms" }).click()
  await desk.getByLabel("Part of the point of view").selectOption("view")
  await desk.getByRole("checkbox", { name: /Drop me, please/ }).uncheck()
  await desk.getByRole("button", { name: "Save 2 drafts" }).click()
  await desk.getByText(/2 drafts saved/).waitFor()
  await desk.getByRole("link", { name: "Messages" }).first().click()
  await rep.sync()
  expect(rep.messages.size).toBe(before)

  await desk.getByRole("button", { name: "Publish 2 drafts" }).click()
  await desk.getByText(/2 drafts published/).waitFor()
  await rep.sync()
  expect(rep.messages.size).toBe(before + 2)
  const message = [...rep.messages.values()].find(({ claim }) => claim.startsWith("Every alarm at night")) as Message
  expect(message).toMatchObject({ pillar: "Quiet nights", part: "problem", proof: { date: "2026-04-01" } })

  const after = "Each alarm at night costs {account} the next shift."
  const worded = { subject: "wording", answer: "reworded", reason: "shorter", note: null, signed: true } as const
  const context = someContext({ accountId: null, segmentId: null, personaId: null })
  const data = { ...worded, messageId: message.id, before: message.claim, after, context }
  await rep.sync([eventMaker(Date.now())("feedback.given", data, { id: v7() })])
  await desk.getByRole("button", { name: /Reps’ edits/ }).click()
  const edit = desk.locator(".wording-card", { hasText: "Each" })
  await edit.locator("ins").first().waitFor()
  expect(await edit.locator("del").allInnerTexts()).toContain("Every")
  await edit.getByRole("button", { name: "Adopt" }).click()
  await desk.getByText(/Every panel shows it/).waitFor()
  await edit.waitFor({ state: "detached" })

  const [reply] = await rep.sync()
  expect(reply).toMatchObject({ status: "done", changed: { kind: "message", id: message.id, label: after } })
  await other.sync()
  for (const { messages } of [rep, other]) expect(messages.get(message.id)?.claim).toBe(after)

  await visit(desk, `messages?message=${message.id}`, ".message-form")
  await desk.getByText(/in the words of Sam/).waitFor()
  await desk.getByRole("button", { name: "Undo this publish" }).click()
  await desk.getByText(/Publish undone/).waitFor()
  await other.sync()
  expect(other.messages.get(message.id)?.claim).toBe(message.claim)
}, 120_000)
