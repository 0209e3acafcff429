// Runs in a browser page: moves within it as single-page sites do, with the product's watch beside, and keeps what that said.
import type { PageFacts } from "~src/domain/page-facts"
import { readerOf } from "~src/readers"
import { watch } from "~src/readers/watch"

export type Move = {
  url: string
  html: string
  /** How long the content comes after the address, and how long the rep stays, milliseconds. */
  late: number
  stay: number
}
export type Heard = {
  facts: PageFacts
  address: string
  /** Which of the moves it came after, and how long after its content did, milliseconds; null: before that. */
  move: number
  after: number | null
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

export async function moveAround(moves: readonly Move[]): Promise<Heard[]> {
  const heard: Heard[] = []
  let move = -1
  let drawnAt: number | null = null
  const watching = watch(readerOf(new URL(location.href)), {
    seen: (facts, address) => {
      const after = drawnAt === null ? null : performance.now() - drawnAt
      heard.push({ facts: structuredClone(facts), address, move, after })
    },
    left: () => undefined,
  })
  let coming: ReturnType<typeof setTimeout> | undefined
  for (const { url, html, late, stay } of moves) {
    move += 1
    drawnAt = null
    history.pushState(null, "", url)
    // Whoever moves on before the content came never gets it.
    clearTimeout(coming)
    coming = setTimeout(() => {
      draw(html)
      drawnAt = performance.now()
    }, late)
    await wait(stay)
  }
  watching.stop()
  return heard
}

function draw(html: string): void {
  const next = new DOMParser().parseFromString(html, "text/html")
  // A policy of the page drawn would forbid drawing the next one.
  for (const meta of next.querySelectorAll("meta[http-equiv]")) meta.remove()
  document.title = next.title
  document.head.replaceChildren(...next.head.children)
  document.body.replaceChildren(...next.body.childNodes)
}
