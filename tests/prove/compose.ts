// The proof of composition: whatever stands in account, person and platform, nothing unsourced, broken, executed or another's is said.
import { chromium } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import type { Fact } from "~src/domain/account"
import { composePov, type PovInput } from "~src/domain/compose/compose-pov"
import type { Pov } from "~src/domain/compose/pov"
import type { AccountView } from "~src/wire/panel-state"
import { account as drawnAccount } from "~tests/panel/account-state"
import { makeInput, makeWorld, type World } from "./compose/hostile-world"
import type { Drawing } from "./compose/in-page"
import { type Fault, faultsOf } from "./compose/judge-pov"
import type { Proof, ProofOptions } from "./proof"
import { randomFrom } from "./random"

const compositions = 10_000
/** One in so many is drawn in Chromium as well. */
const drawnOf = 20

type Compose = (input: PovInput, world: World) => Pov
type Tally = Record<Fault, number>

export async function proveCompose({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const runs = Math.max(100, Math.round(compositions * share))
  const real = run(seed, runs, (input) => composePov(input))
  const { said, languages, tailored, counts, views, faults } = real
  say(`${runs} compositions, ${said} sentences, ${tailored} tailored, in ${JSON.stringify(languages)}`)
  const { drawn, executed, unsafe } = await drawAll(views)
  const total = Object.values(faults).reduce((sum, n) => sum + n, 0)
  const enough = said > runs && tailored > 0 && tailored < runs && Object.keys(languages).length === 2
  return [
    {
      name: "No composition says anything unsourced, broken, or of another account",
      bar: `0 in ${compositions} compositions at full length`,
      measured: `${total} in ${runs} compositions with ${said} sentences: ${JSON.stringify(faults)}`,
      met: total === 0 && enough,
      counts,
      seeds: { seed },
    },
    {
      name: "No markup in any field is executed by the sidebar",
      bar: "0 elements, addresses or effects",
      measured: `${executed} in ${views.length} points of view drawn in Chromium, ${drawn} with every sentence as text`,
      met: executed === 0 && drawn === views.length && views.length > 0,
    },
    caught(
      "A composer that leaves slots without a value empty is caught",
      run(seed, runs, emptied),
      "empty or broken slot",
    ),
    caught("A composer that takes facts of a peer is caught", run(seed, runs, borrowed), "of another account"),
    caught("A composer that forgets whose a source is is caught", run(seed, runs, unsourced), "unsourced"),
    {
      name: "A sidebar that draws text as markup is caught",
      bar: "at least 1",
      measured: `${unsafe} elements, addresses or effects`,
      met: unsafe > 0,
    },
  ]
}

function run(seed: number, runs: number, compose: Compose) {
  const random = randomFrom(seed)
  let world = makeWorld(random)
  const counts: Record<string, number> = {}
  const faults: Tally = { "unsourced": 0, "empty or broken slot": 0, "of another account": 0 }
  const languages: Record<string, number> = {}
  const views: AccountView[] = []
  let [said, tailored] = [0, 0]
  for (let i = 0; i < runs; i++) {
    if (i % 500 === 499) world = { ...makeWorld(random) }
    const { n, input } = makeInput(random, world)
    const pov = compose(input, world)
    said += pov.sentences.length
    if (pov.level === "tailored") tailored++
    languages[pov.language] = (languages[pov.language] ?? 0) + 1
    for (const fault of faultsOf(pov, n, input)) faults[fault]++
    if (i % drawnOf === 0) views.push({ ...drawnAccount, pov, given: [] })
    for (const [kind, times] of Object.entries(world.counts)) counts[kind] = (counts[kind] ?? 0) + times
    world.counts = {}
  }
  return { said, tailored, languages, counts, faults, views }
}

const emptied: Compose = (input) => {
  const blank = (text: string) => text.replace(/\{(person|role|industry|fact\.[a-z-]+)\}/g, "")
  const messages = input.messages.map((one) => ({ ...one, claim: blank(one.claim) }))
  return composePov({ ...input, messages })
}

const borrowed: Compose = (input, { accounts }) => {
  const others = accounts.filter(({ id }) => id !== input.account.id).flatMap(({ facts }) => facts)
  const facts: Fact[] = [...input.account.facts, ...others.slice(0, 40)]
  return composePov({ ...input, account: { ...input.account, facts } })
}

const unsourced: Compose = (input) => {
  const pov = composePov(input)
  const sentences = pov.sentences.map((one) => ({ ...one, source: { ...one.source, label: "" } }))
  return { ...pov, sentences }
}

const caught = (name: string, { faults }: { faults: Tally }, fault: Fault): Proof => ({
  name,
  bar: "at least 1",
  measured: `${faults[fault]} ${fault}`,
  met: faults[fault] > 0,
})

/** What the sidebar's modules ask of Chrome and of their bundler while they load. */
const standIn = `
  globalThis.process = { env: { NODE_ENV: "development" } }
  const nothing = () => Promise.resolve({})
  const listening = { addListener() {}, removeListener() {} }
  globalThis.chrome = { storage: { session: { get: nothing }, onChanged: listening }, runtime: { sendMessage: nothing } }
`

async function drawAll(views: AccountView[]): Promise<{ drawn: number; executed: number; unsafe: number }> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args })
  try {
    const page = await browser.newPage()
    await page.addInitScript({ content: standIn })
    page.on("pageerror", (error) => console.error(error.message))
    await page.route("https://proof.example/**", (route) => route.fulfill({ contentType: "text/html", body: "" }))
    await page.goto("https://proof.example/")
    await page.addScriptTag({ content: await bundle("tests/prove/compose/in-page.tsx", "parleyDraw") })
    const drawIn = (some: AccountView[], unsafely: boolean) =>
      page.evaluate(
        ({ some, unsafely }) => (globalThis as unknown as { parleyDraw: Drawing }).parleyDraw.draw(some, unsafely),
        { some, unsafely },
      )
    const { drawn, executed } = await drawIn(views, false)
    const { executed: unsafe } = await drawIn(views, true)
    return { drawn, executed, unsafe }
  } finally {
    await browser.close()
  }
}
