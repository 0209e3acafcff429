// A browser whose device holds 50,000 accounts, pulled from a real server, with the overlay open on a page that moves between people.
import type { Frame, Page } from "playwright-core"
import { startBackend, type TestBackend } from "~scripts/lib/backend"
import { fixture, type HostPage } from "~scripts/lib/host-pages"
import { openOverlay, type Rep, startRep, until } from "~scripts/lib/rep"
import type { Account } from "~src/domain/account"
import { inWorkspace } from "~src/server/database/transaction"
import { insertAccounts } from "~src/server/queries/insert-rows"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import { type Worker, watchWorker } from "./worker"

export const accountsThere = 50_000

/** Somebody whom the workspace knows, and their page. */
export type Known = { name: string; account: string; address: string; html: string }

export type FullDevice = {
  rep: Rep
  worker: Worker
  page: Page
  /** The panel in the page. */
  panel: Frame
  people: Known[]
  /** What the first pull took, seconds, and how many accounts then lie on the device. */
  pulled: { seconds: number; accounts: number }
  close: () => Promise<void>
}

const person = fixture("linkedin-person")

export async function makeFullDevice(say: (line: string) => void): Promise<FullDevice> {
  const backend = await startBackend()
  const opened: { close: () => Promise<void> }[] = [backend]
  const close = async () => {
    for (const one of opened.reverse()) await one.close()
  }
  try {
    const sample = sampleWorkspace(new Date().toISOString().slice(0, 10))
    await fill(backend, sample.workspace.id, sample.accounts)
    const people = peopleOf(sample)
    // Trusted Types, as LinkedIn sends them, would keep this bench from moving the page as LinkedIn itself does.
    const pages = people.map(
      ({ name, address, html }): HostPage => ({ ...person, name, url: address, html, policy: null }),
    )
    const rep = await startRep({ pages, place: "overlay" })
    opened.push(rep)
    const pulled = await pull(rep, await backend.pairLink("sam"))
    say(`${pulled.accounts} accounts pulled in ${pulled.seconds.toFixed(1)} s`)
    const page = await rep.visit(people[0]?.address ?? "")
    const panel = await openOverlay(rep, page)
    await panel.locator("h1.heading-account").waitFor()
    const worker = await watchWorker(rep)
    return { rep, worker, page, panel, people, pulled, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Invented companies after the pattern of the sample's, until there are as many as a large workspace has. */
async function fill(backend: TestBackend, workspaceId: string, like: readonly Account[]): Promise<void> {
  const rows = Array.from({ length: accountsThere - like.length }, (_, n) => {
    const { id, name, ...rest } = like[n % like.length] as Account
    const mark = `${n}`.padStart(5, "0")
    return {
      ...rest,
      crmIds: [],
      id: `${id}-${mark}`,
      name: `${name} ${mark}`,
      domains: [`${id}-${mark}.example`],
      linkedinSlug: `${id}-${mark}`,
      linkedinId: null,
      otherNames: [],
    }
  })
  await inWorkspace(backend.db, workspaceId, (trx) => insertAccounts(trx, workspaceId, rows))
}

/** Contacts with a page of their own, one at each account. */
function peopleOf({ accounts, contacts }: ReturnType<typeof sampleWorkspace>): Known[] {
  const seen = new Set<string>()
  return contacts.flatMap(({ name, title, linkedinSlug, accountId }) => {
    const account = accounts.find((one) => one.id === accountId)
    if (!linkedinSlug || !account || seen.has(account.name)) return []
    seen.add(account.name)
    const html = person.html
      .replaceAll("Mira Solberg", escaped(name))
      .replaceAll("mira-solberg", linkedinSlug)
      .replaceAll("Chief Operating Officer", escaped(title ?? "Works here"))
      .replaceAll("Halden Drives", escaped(account.name))
    return [{ name, account: account.name, address: `https://www.linkedin.com/in/${linkedinSlug}/`, html }]
  })
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

async function pull(rep: Rep, link: string): Promise<FullDevice["pulled"]> {
  const started = Date.now()
  const answer = await rep.send("device.paired", { link })
  if (!("ok" in answer)) throw new Error(`not paired: ${JSON.stringify(answer)}`)
  const over = async () => {
    const foot = await rep.foot()
    return Boolean(foot?.member) && foot?.filling === null
  }
  await until("the first pull", over, 300_000)
  const seconds = (Date.now() - started) / 1000
  const accounts = await rep.remote.evaluate(countAccounts)
  if (accounts !== accountsThere) throw new Error(`${accounts} accounts lie on the device, not ${accountsThere}`)
  return { seconds, accounts }
}

/** Runs in a page of the extension's own: the most accounts that one member's database holds. */
async function countAccounts(): Promise<number> {
  let most = 0
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith("parley/")) continue
    const opening = indexedDB.open(name)
    const db = await new Promise<IDBDatabase>((done, fail) => {
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => fail(opening.error)
    })
    if (db.objectStoreNames.contains("accounts")) {
      const counting = db.transaction("accounts").objectStore("accounts").count()
      const count = await new Promise<number>((done, fail) => {
        counting.onsuccess = () => done(counting.result)
        counting.onerror = () => fail(counting.error)
      })
      most = Math.max(most, count)
    }
    db.close()
  }
  return most
}

/** As a single-page site does it, without waiting for the network: the new person's page, then its address. */
export async function moveTo(page: Page, to: Known): Promise<void> {
  await page.evaluate(({ address, html }) => {
    const next = new DOMParser().parseFromString(html, "text/html")
    document.title = next.title
    document.body.replaceChildren(...next.body.childNodes)
    history.pushState(null, "", address)
  }, to)
}
