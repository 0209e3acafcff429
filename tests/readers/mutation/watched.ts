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
export type Heard = { facts: PageFacts; address: string }

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

export async function moveAround(moves: readonly Move[]): Promise<Heard[]> {
  const heard: Heard[] = []
  const watching = watch(readerOf(new URL(location.href)), {
    seen: (facts, address) => heard.push({ facts: structuredClone(facts), address }),
    left: () => undefined,
  })
  let coming: ReturnType<typeof setTimeout> | undefined
  for (const { url, html, late, stay } of moves) {
    history.pushState(null, "", url)
    // Whoever moves on before the content came never gets it.
    clearTimeout(coming)
    coming = setTimeout(() => draw(html), late)
    await wait(stay)
  }
  watching.stop()
  return heard
}

function draw(html: string): void {
  const next = new DOMParser().parseFromString(html, "text/html")
  document.title = next.title
  document.head.replaceChildren(...next.head.children)
  document.body.replaceChildren(...next.body.childNodes)
}
