// The receipt as the panel shows it, beside what the page's own script told, what went over the wire, and what a script of ours
// did there. Every difference is a finding.
import type { Page } from "playwright-core"
import type { HostPage } from "~scripts/lib/host-pages"
import { type Rep, until } from "~scripts/lib/rep"
import type { PageFacts } from "~src/domain/page-facts"
import { stems } from "~src/domain/receipt"
import { footSheetsEn } from "~src/ui/words/foot-sheets-en"
import { sites } from "~src/ui/words/sites"
import type { Wire } from "./receipt-bytes"
import type { Seen } from "./receipt-witness"

/** `told`: what left the page is not what the receipt lists. `sent`: what was sent is not what it says was. */
export type FindingKind = "told" | "sent" | "read-hidden" | "made" | "request" | "unread"
export type Finding = { page: string; kind: FindingKind; what: string }
export type Checked = { findings: Finding[]; fields: number; sent: number; reads: number; quietMs: number }

type Row = { field: string; values: string[]; went: string }
type Given = { rep: Rep; panel: Page; wire: Wire; quietMs: number }

/** Reads one page as a rep does, acts on it, syncs, and compares. The panel stands open on its receipt. */
export async function checkPage(given: Given, page: HostPage): Promise<Checked> {
  const { rep, wire, quietMs } = given
  const findings: Finding[] = []
  const find = (kind: FindingKind, what: string) => findings.push({ page: page.name, kind, what })
  const tab = await rep.visit(page)
  tab.on("request", (request) => /^http/.test(request.url()) && find("request", request.url()))
  const tabId = await rep.tabOf(tab)
  await until(`facts of ${page.name}`, async () => (await rep.stateOf(tabId))?.facts != null)
  await lastWord(rep, tabId)
  await act(rep, tabId)
  await rep.send("sync.asked", {})
  const told = await witnessOf(rep, tabId)
  const facts = told.told.findLast(({ name }) => name === "page.seen")?.input.facts
  if (!facts) throw new Error(`${page.name} told nothing`)
  const rows = await settledRows(given, facts)
  for (const what of differences(rows, facts, wire)) find(what.kind, what.what)
  for (const what of inHeads(facts, wire)) find("sent", what)
  for (const what of wire.finders().other) find("sent", `a drift that names more than a finder: ${what}`)
  await hide(rep, { tab, tabId }, quietMs)
  const seen = await witnessOf(rep, tabId)
  if (seen.hiddenReads > 0) find("read-hidden", `${seen.hiddenReads} reads`)
  if (seen.reads === 0) find("unread", "the witness saw nothing read")
  for (const what of new Set(seen.made)) find("made", what)
  await tab.close()
  return {
    findings,
    fields: rows.length,
    sent: rows.filter(({ went }) => went === "sent").length,
    reads: seen.reads,
    quietMs,
  }
}

/** A page that lacks something is read again for five seconds. */
async function lastWord(rep: Rep, tabId: number): Promise<void> {
  await until("the last word", async () => (await rep.stateOf(tabId))?.facts?.missing.length === 0, 5500).catch(
    () => undefined,
  )
}

/** Says yes, chooses or adds, as the panel would: each sends what the page said. */
async function act(rep: Rep, tabId: number): Promise<void> {
  const state = await rep.stateOf(tabId)
  if (!state) return
  const { view, turn } = state
  const about = { tabId, turn }
  if (view.kind === "ask")
    await rep.send("account.chosen", { ...about, key: view.key, accountId: view.candidate.accountId })
  const [first] = view.kind === "several" ? view.candidates : []
  if (view.kind === "several" && first)
    await rep.send("account.chosen", { ...about, key: view.key, accountId: first.accountId })
  if (view.kind === "none" && view.suggestion.name) {
    const { name, domain, linkedinSlug } = view.suggestion
    await rep.send("account.added", { ...about, key: view.key, name, domain, linkedinSlug })
  }
}

const witnessOf = async (rep: Rep, tabId: number): Promise<Seen> => {
  // As text: what runs this file puts calls of its own into functions.
  const seen = await rep.remote.evaluate<Seen | undefined>(
    `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => globalThis.parleyWitness })
      .then(([one]) => one?.result)`,
  )
  if (!seen) throw new Error("no witness in the page")
  return seen
}

/** The receipt as it is drawn, once it says what it should; else as it is drawn in the end. */
async function settledRows({ panel, wire }: Given, facts: PageFacts): Promise<Row[]> {
  let rows = await drawnRows(panel)
  await until(
    "the receipt",
    async () => {
      rows = await drawnRows(panel)
      return differences(rows, facts, wire).length === 0
    },
    4000,
  ).catch(() => undefined)
  return rows
}

const drawnRows = (panel: Page): Promise<Row[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll(".receipt dl.pairs > div")].map((row) => ({
      field: row.querySelector("dt")?.textContent ?? "",
      values: [...row.querySelectorAll(".receipt-value")].map((one) => one.textContent ?? ""),
      went: row.querySelector<HTMLElement>(".receipt-went")?.dataset.went ?? "",
    })),
  )

/** Every string of the facts by its field, found by walking them: what a page says, but not how it was found. */
function toldFields(facts: PageFacts): Map<string, string[]> {
  const { kind: _, nobody: __, evidence: ___, missing: ____, finders: _____, drift: ______, ...said } = facts
  const fields = new Map<string, string[]>()
  const walk = (path: string[], value: unknown): void => {
    if (typeof value === "string") {
      const field = path.slice(0, 2).join(".")
      if (value && field !== "record.crm") fields.set(field, [...(fields.get(field) ?? []), value])
    } else if (typeof value === "object" && value !== null)
      for (const [name, one] of Object.entries(value)) walk([...path, ...(Array.isArray(value) ? [] : [name])], one)
  }
  walk([], said)
  return fields
}

type Difference = { kind: "told" | "sent"; what: string }

function differences(rows: readonly Row[], facts: PageFacts, wire: Wire): Difference[] {
  const found: Difference[] = []
  const told = toldFields(facts)
  const words = wire.words()
  const drifts = facts.drift?.map(({ finder }) => finder) ?? []
  const label = (field: string) => footSheetsEn.facts[field] ?? field
  const left = [...rows]
  for (const [field, values] of told) {
    const at = left.findIndex((row) => row.field === label(field))
    const [row] = at < 0 ? [] : left.splice(at, 1)
    if (!row) {
      found.push({ kind: "told", what: `${field} is not listed` })
      continue
    }
    const drawn = row.values.join(", ")
    for (const value of values) {
      const shown = field === "site" ? ((sites as Record<string, string>)[value] ?? value) : value
      if (!drawn.includes(shown)) found.push({ kind: "told", what: `${field} is listed without ${value}` })
    }
    const went = values.some((value) => words.some((word) => stems(word, value)))
    if (went !== (row.went === "sent"))
      found.push({ kind: "sent", what: `${field}: ${went ? "sent" : "not sent"}, listed as ${row.went}` })
  }
  const beside = left.findIndex((row) => row.field === label("changed"))
  if (beside >= 0) left.splice(beside, 1)
  if (beside >= 0 !== drifts.some((one) => wire.finders().named.includes(one)))
    found.push({ kind: "sent", what: "which finders failed" })
  for (const row of left) found.push({ kind: "told", what: `${row.field} is listed and was not told` })
  return found
}

/** Values in addresses or headers of requests, where nothing of a page may stand; the site's name is in the manifest too. */
const inHeads = (facts: PageFacts, wire: Wire): string[] =>
  [...toldFields(facts)].flatMap(([field, values]) =>
    values
      .filter((value) => field !== "site" && value.length >= 6 && wire.heads().includes(value))
      .map(() => `${field}, in a head`),
  )

/** The tab is hidden as far as its script can tell; the page goes on changing and moving, and stays unread. */
async function hide(rep: Rep, { tab, tabId }: { tab: Page; tabId: number }, quietMs: number): Promise<void> {
  await rep.remote.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => globalThis.parleyHide() })`,
  )
  await tab.evaluate((ms) => {
    document.title = "Somebody else | LinkedIn"
    document.body.prepend(Object.assign(document.createElement("h1"), { textContent: "Somebody else" }))
    history.pushState(null, "", location.href.includes("#") ? `${location.href}x` : `${location.pathname}?moved=1`)
    return new Promise((done) => setTimeout(done, ms))
  }, quietMs)
}
