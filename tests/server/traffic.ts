// A day of everything that the server is asked, well and badly, with words in it that must appear in no log.
import { v7 } from "uuid"
import type { Link } from "~src/wire/desk"
import type { PairAnswer, SyncAnswer } from "~src/wire/sync"
import type { CrashServer } from "~tests/prove/crash-server"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"

/** Words that are nowhere else, by what they are. Tokens, codes and ids join as they are made. */
export type Marks = { all: Record<string, string> }

export function marks(): Marks {
  const names = [
    "workspace",
    "admin",
    "rep",
    "note",
    "account",
    "domain",
    "asset",
    "invited",
    "device",
    "query",
    "path",
  ]
  const wrong = ["badNote", "badId", "badJson", "badToken", "badCode", "badCursor", "origin", "agent", "email"]
  return {
    all: Object.fromEntries([...names, ...wrong].map((name) => [name, `zq${name.toLowerCase()}${v7().slice(-9)}`])),
  }
}

type Pair = { token: string; deviceId: string; memberId: string }

/**
 * @param browsers how many are paired.
 * @returns what the server must have counted, and the browsers.
 */
export async function dayOfTraffic(server: CrashServer, { all }: Marks, browsers = 2) {
  const mark = (name: string) => all[name] ?? ""
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { ...init, headers: { "user-agent": mark("agent"), ...init.headers } })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    })
  const json = async <T>(answer: Promise<Response>): Promise<T> => (await answer).json() as Promise<T>
  const codeOf = ({ link }: Link) => link.split("#")[1] ?? ""

  const workspace = {
    name: mark("workspace"),
    domains: [`${mark("domain")}.example`],
    language: "en",
    timeZone: "Europe/Berlin",
  }
  const code = server.setupCode()
  const entered = await post("/api/setup", { code, name: mark("admin"), workspace })
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? ""
  const desk = { cookie, origin: server.url }
  all.setupCode = code
  all.cookieSecret = cookie.split(".")[2] ?? ""
  const invite = await json<Link>(post("/api/desk/invites", { role: "rep", name: mark("invited") }, desk))
  all.inviteCode = codeOf(invite)
  const joined = await post("/api/join", { code: codeOf(invite), name: mark("rep") })
  const rep = { cookie: joined.headers.get("set-cookie")?.split(";")[0] ?? "", origin: server.url }
  const { member } = (await joined.json()) as { member: { id: string } }

  const pairs: Pair[] = []
  for (let n = 0; n < browsers; n++) {
    const pairing = codeOf(await json<Link>(post("/api/desk/pairing", {}, rep)))
    const paired = await json<PairAnswer>(post("/api/pair", { code: pairing, deviceName: mark("device") }))
    pairs.push({ token: paired.token, deviceId: paired.deviceId, memberId: paired.member.id })
    all[`pairingCode${n}`] = pairing
    all[`token${n}`] = paired.token.split(".")[2] ?? ""
  }
  const count = { pushes: 0, taken: 0, repeated: 0, setAside: 0 }
  const push = async ({ token, deviceId }: Pair, events: unknown[]) => {
    const body = { v: 1, deviceId, epoch: null, cursor: 0, events }
    const answer = await post("/api/sync", body, { authorization: `Bearer ${token}` })
    if (answer.status === 200) count.pushes++
    return (await answer.json()) as SyncAnswer
  }
  for (const pair of pairs) {
    const make = eventMaker()
    const context = someContext({ accountId: mark("account") })
    const events = Array.from({ length: 12 }, () =>
      make(
        "feedback.given",
        assetFeedback({ assetId: mark("asset"), note: `${mark("note")} ${mark("email")}@x.example`, context }),
      ),
    )
    const added = { accountId: v7(), name: mark("account"), domain: `${mark("domain")}.example`, linkedinSlug: null }
    events.push(make("account.added", added) as never)
    await push(pair, events)
    await push(pair, events)
    await push(pair, [{ ...events[0], id: v7(), data: { note: mark("badNote") } }, { id: mark("badId") }])
    count.taken += 13
    count.repeated += 13
    count.setAside += 2
    for (let n = 0; n < 10; n++) await push(pair, [])
  }

  await wrongOnes()
  const reads = ["/api/desk/me", "/api/desk/members", "/api/desk/feedback/figures?period=quarter", "/api/desk/feedback"]
  for (const path of reads) await ask(`${path}${path.includes("?") ? "&" : "?"}q=${mark("query")}`, { headers: desk })
  await ask(`/desk/${mark("path")}?q=${mark("query")}`)
  await ask(`/api/desk/feedback/${mark("path")}/reply`, { method: "POST", headers: desk, body: "{}" })
  await ask(`/${mark("path")}`)
  all.member = member.id

  return {
    ...count,
    pairs,
    /** The rep becomes an admin too. */
    promote: () =>
      ask(`/api/desk/members/${member.id}/role`, {
        method: "PUT",
        headers: { ...desk, "content-type": "application/json" },
        body: JSON.stringify({ role: "admin" }),
      }),
  }

  async function wrongOnes(): Promise<void> {
    const [pair] = pairs
    const bearer = { authorization: `Bearer ${pair?.token}` }
    await post("/api/sync", `{"v": ${mark("badJson")}`, bearer)
    await post("/api/sync", { v: 1, deviceId: mark("badId"), epoch: mark("badCursor"), cursor: 0, events: [] }, bearer)
    await post("/api/sync", {}, { authorization: `Bearer a.b.${mark("badToken")}${mark("badToken")}` })
    await post("/api/join", { code: mark("badCode"), name: mark("badNote") })
    await post("/api/pair", { code: mark("badCode"), deviceName: mark("device") })
    await post("/api/desk/pairing", {}, { cookie, origin: `https://${mark("origin")}.example` })
    await post(`/api/desk/feedback/${mark("badId")}/reply`, { text: mark("badNote"), status: "done" }, desk)
    await post("/api/sign-in", {}, bearer)
    await ask(`/api/desk/feedback?segment=${mark("query")}%00`, { headers: desk })
    await ask("/api/sync", { method: "OPTIONS", headers: { origin: "chrome-extension://abc" } })
  }
}
