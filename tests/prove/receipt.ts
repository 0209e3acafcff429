// The privacy receipt against what is really read and sent, page by page in Chromium; planted leaks are caught by the same check.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startBackend, type TestBackend } from "~scripts/lib/backend"
import { capturesOf, fixture, fixturesFolder, type HostPage, pagesOf } from "~scripts/lib/host-pages"
import { openSidePanel, pair, startRep } from "~scripts/lib/rep"
import { siteOf } from "~src/domain/sites"
import type { Proof, ProofOptions } from "./proof"
import { hearWire } from "./receipt-bytes"
import { type Checked, checkPage, type Finding, type FindingKind } from "./receipt-check"
import { witnessedExtension } from "./receipt-witness"

/** One of each kind, for a short look: known, asked, unknown to us, a thread, a list. */
const few = ["linkedin-person", "hubspot-company", "linkedin-search"]
const leaks: FindingKind[] = ["told", "sent", "read-hidden", "made", "request"]

export async function proveReceipt({ share, say }: ProofOptions): Promise<Proof[]> {
  const backend = await startBackend()
  try {
    return await checkReceipts(backend, { short: share < 1, say })
  } finally {
    await backend.close()
  }
}

type Options = { short: boolean; say: (line: string) => void }

/** Reads the pages with the product, and one page with a product that leaks. */
export async function checkReceipts(backend: TestBackend, { short, say }: Options): Promise<Proof[]> {
  const pages = short ? few.map(fixture) : everyPage()
  const honest = await look(backend, pages, { leaky: false, quietMs: short ? 300 : 600 })
  for (const one of honest.findings.slice(0, 20)) say(`${one.page}, ${one.kind}: ${one.what}`)
  const leaky = await look(backend, [fixture("linkedin-person")], { leaky: true, quietMs: 1500 })
  const caught = leaks.filter((kind) => leaky.findings.some((one) => one.kind === kind))
  for (const kind of leaks)
    say(`planted, ${kind}: ${leaky.findings.find((one) => one.kind === kind)?.what ?? "NOT FOUND"}`)
  const of = (...kinds: FindingKind[]) => honest.findings.filter((one) => kinds.includes(one.kind)).length
  const { fields, sent, reads } = honest
  return [
    {
      name: "The receipt lists what is read and sent on every page, and nothing else happens there",
      bar: "0 fields more or less, 0 sent otherwise than listed, 0 requests to sites, 0 synthetic events, 0 reads while hidden",
      measured: `${of("told")} and ${of("sent")} of ${fields} fields on ${pages.length} pages, ${of("request")} requests, ${of("made")} events, ${of("read-hidden")} reads`,
      met: honest.findings.length === 0 && sent > 0 && fields > sent && reads > 0,
      counts: { pages: pages.length, fields, "of them sent": sent, "reads witnessed": reads },
    },
    {
      name: "The same check catches five planted leaks",
      bar: `${leaks.length} of ${leaks.length}: ${leaks.join(", ")}`,
      measured: `${caught.length}: ${caught.join(", ")}`,
      met: caught.length === leaks.length,
    },
  ]
}

/** Every page that a script of ours reads, captures where they are at hand. */
function everyPage(): HostPage[] {
  const captured = (["linkedin", "gmail", "salesnav"] as const).flatMap((site) => capturesOf(site) ?? [])
  return [...pagesOf(fixturesFolder), ...captured].filter(({ url }) => siteOf(url, null) !== null)
}

type Looked = Omit<Checked, "quietMs">

async function look(
  backend: TestBackend,
  pages: readonly HostPage[],
  { leaky, quietMs }: { leaky: boolean; quietMs: number },
): Promise<Looked> {
  const { folder, remove } = witnessedExtension({ leaky })
  const logs = mkdtempSync(join(tmpdir(), "parley-netlog-"))
  const log = join(logs, "net.json")
  const wire = hearWire(backend.line)
  const rep = await startRep({ extension: folder, place: "side-panel", args: [`--log-net-log=${log}`] })
  const own = `chrome-extension://${rep.launched.id}`
  const asked: string[] = []
  // What the harness answers itself never gets as far as the browser's log.
  rep.launched.context.on("request", (request) => {
    const ours = request.serviceWorker() !== null
    if (ours && /^https?:/.test(request.url()) && !request.url().startsWith(`${backend.url}/`))
      asked.push(request.url())
  })
  const done: Checked[] = []
  try {
    await pair(rep, await backend.pairLink("sam"))
    // Whoever sends unsigned has no panels kept: what was planted is then the only one to send the headline.
    if (leaky) await rep.send("signing.chosen", { signed: false })
    const { panel, close } = await openSidePanel(rep)
    await panel.getByRole("button", { name: "Privacy receipt" }).click()
    for (const page of pages) done.push(await checkPage({ rep, panel, wire, quietMs }, page))
    await close()
  } finally {
    await rep.close()
    remove()
  }
  const text = readFileSync(log, "utf8")
  if (!text.includes(`${backend.url}/api/sync`)) throw new Error("the browser's log does not even name the server")
  const foreign = [...new Set([...asked, ...requestsIn(text, { own, server: backend.url })])]
  rmSync(logs, { recursive: true, force: true })
  const sum = (of: (one: Checked) => number) => done.reduce((total, one) => total + of(one), 0)
  const request = foreign.map((what): Finding => ({ page: "any", kind: "request", what }))
  return {
    findings: [...done.flatMap(({ findings }) => findings), ...request],
    fields: sum(({ fields }) => fields),
    sent: sum(({ sent }) => sent),
    reads: sum(({ reads }) => reads),
  }
}

/** Addresses that the browser's own log says the extension asked for, but for the workspace's server. */
function requestsIn(log: string, { own, server }: { own: string; server: string }): string[] {
  const asked = log.split("\n").filter((line) => line.includes(`"initiator":"${own}"`))
  const urls = asked.flatMap((line) => /"url":"(https?:[^"]+)"/.exec(line)?.[1] ?? [])
  return [...new Set(urls)].filter((url) => !url.startsWith(`${server}/`))
}
