// The judge of recognition: a pair on the very way the background goes, from the device's store to the answer.
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { readWhom } from "~src/actions/read-whom"
import { recognise } from "~src/actions/recognise"
import type { PageFacts } from "~src/domain/page-facts"
import { closeStore, openStore, type Store } from "~src/store/open-store"
import { record } from "~src/store/record"
import { type ServerRow, takeRows } from "~src/store/take-rows"
import type { Expected, GoldPair } from "./pair"

/** What recognition did: `one` is shown without asking; its contact is the person of ours on the screen. */
export type Answer =
  | { kind: "one"; accountId: string; contactId: string | null }
  | { kind: "ask"; accountId: string }
  | { kind: "several"; accountIds: string[] }
  | { kind: "none" }

/**
 * `right`: expected, or fine as well. Any other answer is an error, the worst first: `shown` (another account or person, or one
 * that had to be asked about), `missed` (the right account is not even offered), `asked` (a question or choice that was not
 * called for; the right account, where there is one, is in it).
 */
export type Verdict = "right" | "shown" | "missed" | "asked"
export type Judged = { pair: GoldPair; answer: Answer; verdict: Verdict }

/**
 * Judges all pairs, each with what its workspace holds and its rep has answered, and nothing else.
 * @param bend makes recognition worse than it is: who judges it has to notice.
 */
export async function judge(
  pairs: readonly GoldPair[],
  bend: (answer: Answer) => Answer = (answer) => answer,
): Promise<Judged[]> {
  const judged: Judged[] = []
  let held = ""
  let store: Store | undefined
  for (const pair of pairs) {
    const holds = JSON.stringify([pair.accounts, pair.contacts, pair.corrections, pair.ownDomains])
    if (!store || held !== holds) {
      if (store) closeStore(store)
      store = await storeFor(pair)
      held = holds
    }
    const answer = bend(await answerOn(store, pair, pair.page))
    judged.push({ pair, answer, verdict: verdictOn(pair, answer) })
  }
  if (store) closeStore(store)
  return judged
}

async function storeFor(pair: GoldPair): Promise<Store> {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  const store = openStore({ workspaceId: "gold", memberId: "rep", deviceId: "device", ...idb })
  const rows: ServerRow[] = [
    ...pair.accounts.map((row) => ({ kind: "account" as const, id: row.id, row })),
    ...pair.contacts.map((row) => ({ kind: "contact" as const, id: row.id, row })),
  ]
  await store.db.transaction("rw", store.db.tables, () => takeRows(store, rows))
  for (const { on, accountId } of pair.corrections) {
    const key = (await matchOn(store, pair, on)).match?.key
    if (key) await record(store, "account.corrected", { key, accountId })
  }
  return store
}

function matchOn(store: Store, { ownDomains }: GoldPair, page: PageFacts) {
  // Of the session, recognising asks for our own domains alone.
  const session = { workspace: { domains: ownDomains } }
  return recognise({ store, session } as unknown as Parameters<typeof recognise>[0], page)
}

async function answerOn(store: Store, pair: GoldPair, page: PageFacts): Promise<Answer> {
  const { facts, match } = await matchOn(store, pair, page)
  if (match?.kind === "one") {
    const whom = await readWhom(store, match.account.id, match.contactId, facts)
    return { kind: "one", accountId: match.account.id, contactId: whom?.known?.id ?? null }
  }
  if (match?.kind === "ask") return { kind: "ask", accountId: match.candidate.account.id }
  if (match?.kind === "several")
    return { kind: "several", accountIds: match.candidates.map(({ account }) => account.id).sort() }
  return { kind: "none" }
}

/** Compares an answer with what the pair calls right. */
export function verdictOn({ expected, alsoFine }: GoldPair, answer: Answer): Verdict {
  const fine = [expected, ...alsoFine]
  if (fine.some((one) => same(one, answer))) return "right"
  // The right account without the person of ours: too little is shown, nothing wrong.
  const nobody = answer.kind === "one" && answer.contactId === null
  if (nobody && fine.some((one) => one.kind === "one" && one.accountId === answer.accountId)) return "missed"
  if (answer.kind === "one") return "shown"
  return offered(answer, expected) ? "asked" : "missed"
}

function same(expected: Expected, answer: Answer): boolean {
  if (expected.kind === "one")
    return (
      answer.kind === "one" &&
      answer.accountId === expected.accountId &&
      (expected.contactId === undefined || expected.contactId === answer.contactId)
    )
  if (expected.kind === "ask") return answer.kind === "ask" && answer.accountId === expected.accountId
  if (expected.kind === "several")
    return answer.kind === "several" && answer.accountIds.join() === [...expected.accountIds].sort().join()
  return answer.kind === "none"
}

/** Are all accounts that are right among those offered? */
const offered = (answer: Answer, expected: Expected) =>
  accountsIn(expected).every((id) => accountsIn(answer).includes(id))

function accountsIn(answer: Answer | Expected): readonly string[] {
  if (answer.kind === "none") return []
  return answer.kind === "several" ? answer.accountIds : [answer.accountId]
}
