// Signing out: reports first, then this browser, then the server, whenever that can be reached.
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readLeft, readSession } from "~src/store/device"
import { leave, tellLeft } from "~src/sync/leave"
import { type FreshServer, freshServer } from "~tests/support/server"
import { clock, give, newBrowser, now, signIn, start } from "./support"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer({ now })
})
afterAll(() => server.close())

async function paired() {
  const workspace = await server.newWorkspace()
  const browser = newBrowser(server)
  await signIn(server, browser, workspace.rep)
  return { ...workspace, browser, ...(await start(browser)) }
}

describe("signing out", () => {
  it("asks first while reports wait, then deletes, and the server takes the token back", async () => {
    const { browser, store, session, sync, workspace } = await paired()
    await give(store)
    const { device, fetch } = browser
    expect(await leave(device, store, session, false)).toEqual({ waiting: 1 })
    expect(await readSession(device)).not.toBeNull()
    expect(await leave(device, store, session, true)).toEqual({ ok: true })
    expect(await readSession(device)).toBeNull()
    expect((await browser.idb.indexedDB.databases()).map((one) => one.name)).toEqual(["parley-device"])
    // Cut off from the network, it is said as soon as there is one.
    const offline = async () => Promise.reject(new TypeError("Failed to fetch"))
    await tellLeft(device, { fetch: offline, now })
    expect(await readLeft(device)).toEqual([{ server: session.server, token: session.token, unsent: 1 }])
    await tellLeft(device, { fetch, now })
    expect(await readLeft(device)).toEqual([])
    expect(await sync.run()).toMatchObject({ error: { code: expect.stringMatching(/revoked|storage/) } })
    const rows = await server.inside(workspace.id, (trx) => trx.selectFrom("devices").selectAll().execute())
    const row = rows.find((one) => one.id === session.deviceId)
    expect(row).toMatchObject({ revoked_at: clock.at, wiped_at: clock.at, wiped_unsent: 1 })
  })

  it("two sign-outs without a network are both said later, and a token that the server never knew is forgotten", async () => {
    const { browser, store, session, rep } = await paired()
    await leave(browser.device, store, session, true)
    const second = await signIn(server, browser, rep)
    const again = await start(browser)
    await leave(browser.device, again.store, { ...second, token: `${second.token}x` }, true)
    expect((await readLeft(browser.device)).length).toBe(2)
    await tellLeft(browser.device, { fetch: browser.fetch, now })
    expect(await readLeft(browser.device)).toEqual([])
  })
})
