// Runs in the proof's page: draws points of view with the sidebar's own component, and looks at what came of hostile text.

import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { loadWords, Speaking } from "~src/panel/language"
import { PointOfView } from "~src/panel/point-of-view"
import type { AccountView } from "~src/wire/panel-state"

export type Drawing = typeof import("./in-page")
declare global {
  interface Window {
    hacked?: number
  }
}

/** @returns how many were drawn with their text, and how many elements, addresses or effects the text brought with it. */
export async function draw(views: AccountView[], unsafely: boolean): Promise<{ drawn: number; executed: number }> {
  await loadWords("en")
  const place = document.createElement("div")
  document.body.replaceChildren(place)
  let [drawn, executed] = [0, 0]
  for (const view of views) {
    const root = createRoot(place)
    flushSync(() =>
      root.render(
        <Speaking>
          <PointOfView view={view} />
        </Speaking>,
      ),
    )
    if (unsafely) place.innerHTML = view.pov.sentences.map(({ text }) => text).join(" ")
    await new Promise((done) => setTimeout(done))
    if (view.pov.sentences.every(({ text, pieces }) => pieces || place.textContent?.includes(text))) drawn++
    const links = [...place.querySelectorAll("a")].filter((one) => !/^https?:/.test(one.href))
    const odd = place.querySelectorAll("script, img, iframe, object, embed, b, i, [onerror], [onload], [onclick]")
    executed += links.length + odd.length + (window.hacked ? 1 : 0)
    window.hacked = undefined
    if (!unsafely) flushSync(() => root.unmount())
    else place.replaceChildren()
  }
  return { drawn, executed }
}
