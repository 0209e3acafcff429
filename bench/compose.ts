// Composing a point of view from 500 messages in reach, and checking 200 words, in Chromium, on the code that the background runs.
import { type Browser, chromium, type Page } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import type { PovInput } from "~src/domain/compose/compose-pov"
import type { Message } from "~src/domain/messaging"
import { groupOf, type PeerGroup, samplePeers, withPeer } from "~src/domain/specificity/peers"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import { avoidList } from "~tests/gold/lines/avoid-list"
import { labelledLines } from "~tests/gold/lines/labelled-lines"
import { against, type Budget, quantile } from "./budget"
import type { Composing } from "./compose/in-page"

const inReach = 500
const wordsChecked = 200
const warmUp = 100
const rounds = 1000

export async function benchCompose(): Promise<Budget[]> {
  const today = new Date().toISOString().slice(0, 10)
  const sample = sampleWorkspace(today)
  const messages = manyOf(sample.messages)
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const page = await pageIn(browser)
    const composed = await page.evaluate(composeThere, { ...worldOf(sample, messages, today), warmUp, rounds })
    if (composed.tailored === 0 || composed.sentences < rounds)
      throw new Error("next to nothing was said: that measures nothing")
    let requests = 0
    page.on("request", () => requests++)
    const terms = avoidList.map((term, i) => ({ id: `t${i}`, why: "It says nothing.", ...term }))
    const checked = await page.evaluate(checkThere, { messages, terms, texts: textsOf(), warmUp, rounds })
    if (checked.findings === 0 || checked.nearest === 0) throw new Error("nothing was found: that measures nothing")
    if (requests > 0) throw new Error(`${requests} network requests while checking`)
    const said = `${rounds} after ${warmUp}, median ${quantile(composed.times, 0.5).toFixed(2)} ms, the first ${composed.first.toFixed(1)} ms; ${composed.sentences} sentences, ${composed.tailored} tailored`
    const found = `${rounds} after ${warmUp}, median ${quantile(checked.times, 0.5).toFixed(2)} ms, the first ${checked.first.toFixed(1)} ms, made ready in ${checked.made.toFixed(1)} ms; ${checked.findings} findings, ${requests} network requests`
    return [
      against(
        `compose from ${inReach} messages in reach, in Chromium, p95`,
        10,
        quantile(composed.times, 0.95),
        "ms",
        said,
      ),
      against(
        `message check of ${wordsChecked} words, in Chromium, p95`,
        20,
        quantile(checked.times, 0.95),
        "ms",
        found,
      ),
    ]
  } finally {
    await browser.close()
  }
}

/** Nothing is asked of any network; whatever were, would be counted. */
async function pageIn(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.route("https://bench.example/**", (route) => route.fulfill({ contentType: "text/html", body: "" }))
  await page.goto("https://bench.example/")
  await page.addScriptTag({ content: await bundle("bench/compose/in-page.ts", "parleyCompose") })
  return page
}

/** In reach: for everyone, in every conversation, in the one language. */
const manyOf = (all: readonly Message[]): Message[] => {
  const english = all.filter(({ language, status }) => language === "en" && status === "live")
  const audience = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
  return Array.from({ length: inReach }, (_, n) => {
    const message = english[n % english.length] as Message
    return { ...message, audience, id: `${message.id}-${n}`, updatedAt: message.updatedAt + n }
  })
}

/** Accounts of one industry, each group of peers as large as a device keeps it. */
function worldOf(
  { accounts, insights, personas }: ReturnType<typeof sampleWorkspace>,
  messages: Message[],
  today: string,
) {
  const ofOne = accounts.filter(({ industry, facts }) => industry === accounts[0]?.industry && facts.length > 0)
  const groups = new Map<string, PeerGroup>()
  for (let n = 0; n < samplePeers * 2; n++) {
    const like = ofOne[n % ofOne.length]
    if (!like) continue
    const group = groupOf(like)
    groups.set(group, withPeer(groups.get(group) ?? { group, peers: [] }, { ...like, id: `${like.id}-${n}` }))
  }
  const inputs = ofOne.map(
    (account, n): Omit<PovInput, "peers"> => ({
      ...{ account, person: { name: "Mira Solberg", title: "Chief Operating Officer" }, messages, insights, today },
      persona: personas[n % personas.length] ?? null,
      situation: { conversation: 1, segmentId: account.segmentId, personaId: null, industry: account.industry },
      ...{ language: "en", fallback: "en" },
    }),
  )
  return { inputs: inputs.slice(0, 12), groups: [...groups.values()] }
}

/** Texts of at least 200 words, out of lines as reps write them. */
function textsOf(): string[] {
  const lines = labelledLines().map(({ text }) => text)
  return Array.from({ length: 10 }, (_, n) => {
    const words: string[] = []
    for (let i = n * 25; words.length < wordsChecked; i++) words.push(...(lines[i % lines.length] as string).split(" "))
    return words.join(" ")
  })
}

type There = { parleyCompose: Composing }
type World = ReturnType<typeof worldOf> & { warmUp: number; rounds: number }

/** Runs in the page. */
function composeThere({ inputs, groups, warmUp, rounds }: World) {
  return (globalThis as unknown as There).parleyCompose.compose(inputs, groups, warmUp, rounds)
}

type Text = {
  messages: Message[]
  terms: Parameters<Composing["check"]>[1]
  texts: string[]
  warmUp: number
  rounds: number
}

/** Runs in the page. */
function checkThere({ messages, terms, texts, warmUp, rounds }: Text) {
  return (globalThis as unknown as There).parleyCompose.check(messages, terms, texts, warmUp, rounds)
}
