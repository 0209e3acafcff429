// Panels that browsers hand over: kept once a day, judged, and gone with whoever is in them.
import { afterAll, beforeAll, expect, test } from "vitest"
import { Account, Contact } from "~src/domain/account"
import { canonical, digestOf } from "~src/domain/account-view/digest"
import { makeAccountView } from "~src/domain/account-view/make-view"
import { insertAccounts, insertContacts } from "~src/server/queries/insert-rows"
import { panelsOfDay, shownDays } from "~src/server/queries/shown-panels"
import { shownState } from "~src/wire/panel-state"
import type { SentPanel } from "~src/wire/panels"
import { type FreshServer, freshServer, type TestDevice, type TestWorkspace } from "~tests/support/server"

let server: FreshServer
let here: TestWorkspace
let device: TestDevice
const account = Account.parse({ id: "acme", name: "Acme", domains: ["acme.example"] })
const contact = Contact.parse({ id: "ines", accountId: "acme", name: "Ines Brandt", title: "COO" })
const now = Date.now()
const today = new Date(now).toISOString().slice(0, 10)

beforeAll(async () => {
  server = await freshServer()
  here = await server.newWorkspace()
  device = await server.newDevice(here.rep)
  await server.inside(here.workspace.id, async (trx) => {
    await insertAccounts(trx, here.workspace.id, [account])
    await insertContacts(trx, here.workspace.id, [contact])
  })
})
afterAll(() => server.close())

async function panelOf(known: Contact | null, conversation: 1 | 2, at = now): Promise<SentPanel> {
  const { view } = makeAccountView({
    ...{ account, known, facts: null, conversation, language: "en", today, peers: new Map() },
    recognition: { reason: { code: "your-answer" }, sure: "yours" },
    library: { messages: [], insights: [], assets: [], posterior: null, personas: [], segments: [] },
    ...{ ownWords: [], given: [], replies: [], shown: null, heldOut: undefined, newId: () => "seed" },
  })
  const state = shownState("linkedin", view)
  const digest = await digestOf(canonical(state))
  return { id: `${today}:${digest}`, at, digest, state }
}

async function hand(...panels: unknown[]): Promise<{ taken: string[] }> {
  const answer = await server.fetch("/api/panels", {
    method: "POST",
    headers: { "authorization": `Bearer ${device.token}`, "content-type": "application/json" },
    body: JSON.stringify({ panels }),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { taken: string[] }
}

const digests = () =>
  server.inside(here.workspace.id, async (trx) => {
    const days = await shownDays(trx, here.workspace.id, "acme", now)
    const panels = await Promise.all(days.map(({ day }) => panelsOfDay(trx, here.workspace.id, "acme", day)))
    return panels.flat().map(({ digest }) => digest)
  })

test("one that comes twice is one; what its digest does not fit, what is too old and what is no panel is taken and not kept", async () => {
  const first = await panelOf(contact, 1)
  const forged = { ...(await panelOf(contact, 2)), digest: first.digest.replace(/./g, "0") }
  const more = await panelOf(null, 2)
  const besides = { ...more, state: { ...(more.state as object), note: "more than a state" } }
  const old = await panelOf(contact, 2, now - 200 * 86_400_000)
  const { taken } = await hand(first, first, forged, besides, old, { id: "nothing" })
  expect(taken).toHaveLength(6)
  await hand(first)
  expect(await digests()).toEqual([first.digest])
})

test("whoever is erased takes panels along, and a browser that still has one does not bring it back", async () => {
  const [ofInes, ofAcme] = [await panelOf(contact, 1), await panelOf(null, 2)]
  await hand(ofInes, ofAcme)
  expect((await digests()).sort()).toEqual([ofInes.digest, ofAcme.digest].sort())
  const erased = await server.desk(here.admin, "/people-data/contact/ines", {
    method: "DELETE",
    body: { name: "Ines Brandt" },
  })
  expect(erased.status).toBe(200)
  expect(((await erased.json()) as { places: unknown[] }).places).toContainEqual({ place: "panels", n: 1 })
  expect(await digests()).toEqual([ofAcme.digest])
  await hand(ofInes)
  expect(await digests()).toEqual([ofAcme.digest])
})
