// Viewing as a rep shows what a rep's own browser shows: the same words, account by account, on the production build.
import { expect } from "@playwright/test"
import type { Page } from "playwright-core"
import { openOwnPage } from "~scripts/lib/browser"
import { signInAtDesk } from "~scripts/lib/desk"
import { fixture, type HostPage } from "~scripts/lib/host-pages"
import { pair, until } from "~scripts/lib/rep"
import { recognised, sidebar } from "~scripts/lib/sidebar"
import type { AccountList, AccountPage } from "~src/wire/desk-accounts"
import { test } from "./harness"

const accounts = 20
const pattern = fixture("linkedin-person")
const html = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)

type Somebody = { accountId: string; account: string; contactId: string; name: string; title: string; slug: string }

/** A person's page as LinkedIn draws it. */
function pageOf({ account, name, title, slug }: Somebody): HostPage {
  const words: [string, string][] = [
    ["mira-solberg", slug],
    ["Mira Solberg", html(name)],
    ["Chief Operating Officer | Lines that start on Monday", html(title)],
    ["Chief Operating Officer", html(title)],
    ["Halden Drives", html(account)],
  ]
  const text = words.reduce((before, [from, to]) => before.replaceAll(from, to), pattern.html)
  return { ...pattern, name: slug, url: `https://www.linkedin.com/in/${slug}/`, html: text }
}

test(`the sidebar of a fresh rep and the desk's view of it say the same for ${accounts} accounts`, async ({
  backend,
  rep,
}) => {
  test.setTimeout(180_000)
  const { cookie } = await signInAtDesk(backend, "noor")
  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    const headers = { cookie, "origin": backend.url, "content-type": "application/json" }
    const init = body ? { method: "POST", body: JSON.stringify(body) } : {}
    const answer = await fetch(`${backend.url}/api/desk${path}`, { headers, ...init })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json() as Promise<T>
  }
  const people: Somebody[] = []
  const { rows } = await ask<AccountList>("/accounts?limit=1000")
  const withPeople = rows.filter((row) => row.contacts > 0)
  const step = withPeople.length / accounts
  for (let at = 0; people.length < accounts; at++) {
    const row = withPeople[Math.floor(at * step)]
    if (!row) break
    const { contacts } = await ask<AccountPage>(`/accounts/${row.id}`)
    const { id, name, title, linkedinSlug } = contacts[at % contacts.length]?.contact ?? {}
    if (!id || !name) continue
    const slug = linkedinSlug ?? name.toLowerCase().replace(/[^a-z]+/g, "-")
    people.push({ accountId: row.id, account: row.name, contactId: id, name, title: title ?? "Manager", slug })
  }
  expect(people.length).toBe(accounts)

  const fresh = await joinAsRep(backend.url, ask)
  const here = await rep({ pages: people.map(pageOf), place: "side-panel", member: null })
  await pair(here, fresh)
  const desk = await here.launched.context.newPage()
  await desk.context().addCookies([{ url: backend.url, name: "parley_desk", value: cookie.split("=")[1] ?? "" }])
  const page = await here.visit("about:blank")
  const tabId = await here.tabOf(page)
  const panel = await openOwnPage(here.launched, `tabs/panel.html?tab=${tabId}`)

  /** @returns what the rep's own sidebar says of somebody, and what the desk says it says. */
  const both = async (somebody: Somebody) => {
    await page.goto("about:blank")
    await page.goto(`https://www.linkedin.com/in/${somebody.slug}/`)
    await recognised(sidebar(panel), somebody.account)
    await until(
      "the view to be settled",
      async () => (await panel.locator("main[aria-busy=false] .assets").count()) > 0,
    )
    const state = await here.stateOf(tabId)
    if (state?.view.kind !== "account") throw new Error(`${somebody.account}: ${state?.view.kind}`)
    const own = await words(panel)
    const { accountId: account, contactId: contact } = somebody
    const seed = state.view.showingId ?? "none"
    await desk.goto(`${backend.url}/desk/view-as?${new URLSearchParams({ account, contact, seed })}`)
    const seen = desk.frameLocator("iframe.seen-frame")
    await seen.locator("h1.heading-account", { hasText: somebody.account }).waitFor()
    return { own, theirs: plain(await seen.locator("main").innerText()), asked: state.view.sure === "yours" }
  }
  const wrong: string[] = []
  let asked = 0
  for (const somebody of people) {
    let said = await both(somebody)
    if (said.asked) asked += 1
    if (said.own !== said.theirs) {
      // The server counts use every few minutes: in between the two looks, it knows more than the browser does.
      expect(await here.send("sync.asked", {})).toEqual({ ok: true })
      said = await both(somebody)
    }
    if (said.own !== said.theirs) wrong.push(`${somebody.account}: ${apart(said.own, said.theirs).join(" | ")}`)
  }
  expect(wrong).toEqual([])
  expect(asked).toBeLessThan(accounts)
})

/** The lines in which two sidebars differ. */
function apart(ours: string, theirs: string): string[] {
  const [a, b] = [ours.split("\n"), theirs.split("\n")]
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `rep: ${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `desk: ${line}`),
  ]
}

/** What the panel says, without the keys that it shows while it has the keyboard. */
async function words(panel: Page): Promise<string> {
  const text = panel.locator("main").evaluate((main) => {
    for (const key of main.querySelectorAll<HTMLElement>(".ui-key")) key.hidden = true
    return (main as HTMLElement).innerText
  })
  return plain(await text)
}
const plain = (text: string) => text.replace(/[ \t]+/g, " ").trim()

/** Somebody who has never answered anything. @returns the link that pairs their browser. */
async function joinAsRep(url: string, ask: <T>(path: string, body?: unknown) => Promise<T>): Promise<string> {
  const { link } = await ask<{ link: string }>("/invites", { role: "rep", name: "Nia Fresh" })
  const joined = await fetch(`${url}/api/join`, {
    method: "POST",
    headers: { "content-type": "application/json", "origin": url },
    body: JSON.stringify({ code: link.split("#")[1], name: "Nia Fresh" }),
  })
  const cookie = joined.headers.get("set-cookie")?.split(";")[0] ?? ""
  const pairing = await fetch(`${url}/api/desk/pairing`, {
    method: "POST",
    headers: { cookie, "origin": url, "content-type": "application/json" },
    body: "{}",
  })
  return ((await pairing.json()) as { link: string }).link
}
