// What a marketer waits for at the desk when the workspace holds a year of one and of five million events.
import { startBackend, type TestBackend } from "~scripts/lib/backend"
import { type Desk, signInAtDesk } from "~scripts/lib/desk"
import { against, type BenchOptions, type Budget, quantile } from "./budget"
import { fillEvents } from "./many-events"

const million = 1_000_000
const sizes = [1, 5] as const
const rounds = 12

type View = { path: string }
/** Drawn from the sums: week, asset, verdict, conversation, segment and persona. */
const fromSums = (known: Known): View[] =>
  ["week", "month", "quarter", "year"].flatMap((period) => [
    { path: `/feedback/figures?period=${period}` },
    { path: `/feedback/figures?period=${period}&segmentId=${known.segment}` },
    { path: `/feedback/figures?period=${period}&assetId=${known.asset}` },
    { path: `/feedback/figures?period=${period}&conversation=2&personaId=${known.persona}` },
    { path: `/feedback/figures?period=${period}&subject=asset&use=yes` },
  ])
/** What only the reports themselves can tell, over ninety days. */
const fromReports = (known: Known): View[] => [
  { path: `/feedback/figures?messageId=${known.message}` },
  { path: "/feedback/figures?worded=yes" },
  { path: "/feedback/figures?replied=no" },
  { path: "/feedback/records" },
  { path: `/feedback/records?assetId=${known.asset}` },
  { path: `/feedback/records?messageId=${known.message}` },
  { path: `/feedback/records?segmentId=${known.segment}&worded=yes` },
  { path: "/feedback/records?answer=no-pain" },
  { path: "/messages" },
  { path: "/assets" },
]

type Known = { segment: string; persona: string; asset: string; message: string }

export async function benchDeskViews({ say }: BenchOptions): Promise<Budget[]> {
  const backend = await startBackend()
  const budgets: Budget[] = []
  try {
    const desk = await signInAtDesk(backend)
    for (const size of sizes) {
      const made = await fillEvents(backend, size * million, say)
      const known = await whatIsThere(backend, desk)
      const name = `desk view, ${size} million event${size > 1 ? "s" : ""}, p95`
      const sums = await measure(backend, desk, fromSums(known))
      const cuts = await measure(backend, desk, fromReports(known))
      const held = `${made.reports} reports, ${made.cells} cells`
      budgets.push(against(`${name}, from the sums`, 300, sums.p95, "ms", `${sums.note}; ${held}`))
      budgets.push(against(`${name}, other cuts of 90 days`, 1000, cuts.p95, "ms", `${cuts.note}; ${held}`))
    }
    return budgets
  } finally {
    await backend.close()
  }
}

async function whatIsThere(backend: TestBackend, desk: Desk): Promise<Known> {
  const names = (await ask(backend, desk, "/names")) as Record<"segments" | "personas" | "assets", { id: string }[]>
  const { rows } = await desk.messages()
  const first = (list: { id: string }[]) => list[0]?.id ?? ""
  return {
    segment: first(names.segments),
    persona: first(names.personas),
    asset: first(names.assets),
    message: rows[0]?.message.id ?? "",
  }
}

async function ask(backend: TestBackend, desk: Desk, path: string): Promise<unknown> {
  const answer = await fetch(`${backend.url}/api/desk${path}`, { headers: { cookie: desk.cookie } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** Every view in turn, after one round that is not counted; nothing is answered from the reader's own cache. */
async function measure(backend: TestBackend, desk: Desk, views: View[]): Promise<{ p95: number; note: string }> {
  const took: { path: string; ms: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const { path } of views) {
      const since = performance.now()
      await ask(backend, desk, path)
      if (round > 0) took.push({ path, ms: performance.now() - since })
    }
  }
  const all = took.map(({ ms }) => ms)
  const medians = views.map(({ path }) => ({
    path,
    ms: quantile(
      took.filter((one) => one.path === path).map(({ ms }) => ms),
      0.5,
    ),
  }))
  const slowest = medians.reduce((a, b) => (b.ms > a.ms ? b : a))
  const note =
    `${views.length} views asked ${rounds} times each, median ${quantile(all, 0.5).toFixed(0)} ms, longest ` +
    `${Math.max(...all).toFixed(0)} ms; slowest view ${slowest.path}, median ${slowest.ms.toFixed(0)} ms`
  return { p95: quantile(all, 0.95), note }
}
