// The sample goes into a real database through the doors that devices use, and comes out at the desk and on a device.
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createApp } from "~src/server/app"
import { type Db, openDatabase } from "~src/server/database/open"
import { type LoadedSample, loadSample } from "~src/server/sample/load"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import { readSettings } from "~src/server/settings"
import { AssetList, FeedbackFigures, FeedbackRecords, Me } from "~src/wire/desk"
import { type Change, PairAnswer, type SyncAnswer } from "~src/wire/sync"
import { freshDatabase, quiet } from "~tests/support/cluster"

const today = "2026-11-20"
const now = () => Date.parse(`${today}T10:00:00Z`)
const origin = "http://localhost:8787"
const sample = sampleWorkspace(today)

let database: Awaited<ReturnType<typeof freshDatabase>>
let db: Db
let app: ReturnType<typeof createApp>
let loaded: LoadedSample
let took = 0

beforeAll(async () => {
  database = await freshDatabase()
  db = await openDatabase({ url: database.url, log: quiet, poolSize: 2 })
  app = createApp({ db, settings: readSettings({ PUBLIC_URL: origin, LOG_LEVEL: "silent" }), log: quiet, now })
  const start = process.cpuUsage()
  loaded = await loadSample(db, today)
  took = process.cpuUsage(start).user / 1000
})
afterAll(async () => {
  await db?.destroy()
  await database?.drop()
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`${origin}${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", origin, ...headers },
  })

async function signedIn(code: string) {
  const response = await post("/api/join", { code, name: "Somebody" })
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? ""
  const get = async (path: string) =>
    (await app.request(`${origin}/api/desk${path}`, { headers: { cookie, origin } })).json()
  return { me: Me.parse(await response.json()), get }
}

/** Sam's browser after its first pulls. */
async function pulled(): Promise<Change[]> {
  const { token, deviceId } = PairAnswer.parse(
    await (await post("/api/pair", { code: loaded.pairingCode, deviceName: "Test" })).json(),
  )
  const changes: Change[] = []
  let epoch: string | null = null
  for (let cursor = 0, more = true; more; ) {
    const body = { v: 1, deviceId, epoch, cursor, events: [] }
    const answer = (await (await post("/api/sync", body, { authorization: `Bearer ${token}` })).json()) as SyncAnswer
    changes.push(...answer.changes)
    ;({ cursor, more, epoch } = answer)
  }
  return changes
}

describe("the loaded sample", () => {
  it("is there within five seconds of work", () => {
    expect(took).toBeLessThan(5000)
  })

  it("lets admin and marketer in, each with their own code, once", async () => {
    expect((await signedIn(loaded.adminCode)).me.member).toMatchObject({ name: "Noor Haddad", role: "admin" })
    expect((await post("/api/join", { code: loaded.adminCode, name: "Again" })).status).not.toBe(200)
  })

  it("shows the desk what reps reported: all of it, with what there is to find", async () => {
    const { get, me } = await signedIn(loaded.marketerCode)
    expect(me.member).toMatchObject({ name: "Ada Lindqvist", role: "marketer" })
    const figures = FeedbackFigures.parse(await get("/feedback/figures?period=year"))
    const given = sample.devices.flatMap((d) => d.events.filter((e) => e.kind === "feedback.given"))
    const withdrawn = sample.devices.flatMap((d) => d.events.filter((e) => e.kind === "feedback.withdrawn"))
    expect(figures.total).toBe(given.length - withdrawn.length)
    expect(figures.replied).toBe(sample.replies.length)
    expect(figures.setAside).toBe(0)

    const cell = "/feedback/figures?period=year&assetId=cost-of-standstill&conversation=4&segmentId=s-food"
    const [first] = FeedbackFigures.parse(await get(cell)).cuts.reason
    expect(first?.key).toBe("too-generic")
    const records = FeedbackRecords.parse(await get("/feedback/records?period=year&worded=yes"))
    expect(records.records.filter((one) => !one.signed).every((one) => one.by === null && one.account === null)).toBe(
      true,
    )
    const { rows } = AssetList.parse(await get("/assets"))
    expect(rows.find((row) => row.asset.id === "cost-of-standstill")?.seen).toBeGreaterThan(50)
  })

  it("gives Sam’s browser the whole workspace, and of reports and replies his own alone", async () => {
    const changes = await pulled()
    const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length
    expect(count("account")).toBe(sample.accounts.length)
    expect(count("contact")).toBe(sample.contacts.length)
    expect(count("message")).toBe(sample.messages.length)
    expect(count("asset")).toBe(sample.assets.length)
    const sams = sample.devices.find((device) => device.memberId === "sam")?.events ?? []
    expect(count("feedback")).toBe(sams.filter((event) => event.kind === "feedback.given").length)
    const replies = changes.flatMap((change) => (change.kind === "reply" && change.row ? [change.row] : []))
    expect(
      replies.some(
        (reply) => reply.by === "Ada Lindqvist" && reply.readAt === null && /because of you/.test(reply.text),
      ),
    ).toBe(true)
  })

  it("is not loaded twice", async () => {
    await expect(loadSample(db, today)).rejects.toThrow()
  })
})
