// Runs in a browser page: mutates documents, has them read where they are really drawn, and judges the answers.
import type { PageFacts } from "~src/domain/page-facts"
import { readPage } from "~src/readers"
import { randomFrom } from "~tests/prove/random"
import type { Sidecar } from "../expected"
import { identityOf, plain } from "./identity"
import { judge, judgeMoved, type Verdict } from "./judge"
import { type Mutation, mutate } from "./mutate"

export type Job = { page: string; kind: Mutation | "plain" | "moved-on"; seed: number }
export type Given = { html: string; sidecar: Sidecar; elsewhere: string }
export type Answer = Job &
  Verdict & {
    /** What the silent fields said stood in nodes that are gone. */
    gone: boolean
    /** Of a reader that takes the first heading for the name. */
    planted: Verdict["outcome"]
    ms: number
  }

const pages = new Map<string, { doc: Document; sidecar: Sidecar; identity: string[]; elsewhere: string }>()
const frame = document.createElement("iframe")

export function take(name: string, { html, sidecar, elsewhere }: Given): void {
  const doc = new DOMParser().parseFromString(html, "text/html")
  for (const el of doc.querySelectorAll("iframe, link[rel=stylesheet], img")) el.removeAttribute("src")
  pages.set(name, { doc, sidecar, identity: identityOf(sidecar), elsewhere })
  if (!frame.isConnected) {
    frame.style.width = "1200px"
    document.body.append(frame)
  }
}

/** One mutated page, drawn and read. `keep` leaves it in the frame and gives its markup. */
export function run({ page, kind, seed }: Job, keep = false): Answer & { html?: string } {
  const given = pages.get(page)
  if (!given) throw new Error(`no page ${page}`)
  const { sidecar, identity, elsewhere } = given
  const random = randomFrom(seed)
  const doc = given.doc.cloneNode(true) as Document
  const gone = kind === "moved-on" || kind === "plain" ? [] : mutate(doc, kind, identity, random)
  const drawn = draw(doc)
  const started = performance.now()
  const facts = readPage(drawn, kind === "moved-on" ? elsewhere : sidecar.url)
  const ms = performance.now() - started
  const answer: Answer = {
    ...{ page, kind, seed, ms },
    ...(kind === "moved-on" ? judgeMoved(facts) : judge(facts, sidecar)),
    gone: gone.length > 0 && gone.some((el) => identity.some((one) => plain(el.outerHTML).includes(one))),
    planted:
      kind === "moved-on"
        ? judgeMoved(firstHeading(facts, drawn)).outcome
        : judge(firstHeading(facts, drawn), sidecar).outcome,
  }
  return keep ? { ...answer, html: `<!DOCTYPE html>${drawn.documentElement.outerHTML}` } : answer
}

export const runAll = (jobs: readonly Job[]): Answer[] => jobs.map((job) => run(job))

function draw(doc: Document): Document {
  const into = frame.contentDocument as Document
  into.replaceChild(into.adoptNode(doc.documentElement), into.documentElement)
  return into
}

/** The reader that the same run must catch. */
function firstHeading(facts: PageFacts, doc: Document): PageFacts {
  const name = doc.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() || undefined
  if (!name || facts.kind === "none" || facts.kind === "thread") return facts
  if (facts.kind === "person") return { ...facts, person: { ...facts.person, name } }
  if (facts.kind === "company") return { ...facts, company: { ...facts.company, name } }
  return facts.record ? { ...facts, record: { ...facts.record, name } } : facts
}
