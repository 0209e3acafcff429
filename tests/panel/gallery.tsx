// Draws one scene of `states.ts` by address: `?page=popup&scene=account&lang=de`. For pictures and for looking at.
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "~src/panel/panel.css"
import "~src/panel/pov.css"
import "~src/panel/sections.css"
import "~src/panel/structure.css"
import "~src/panel/settings/settings.css"
import "~src/panel/brief.css"
import { createRoot } from "react-dom/client"
import { makeCheck } from "~src/domain/message-check/check-message"
import type { Language } from "~src/domain/words"
import { BriefPage } from "~src/panel/brief"
import { follow, lookAt } from "~src/panel/follow"
import { Panel } from "~src/panel/panel"
import { Popup } from "~src/panel/settings/popup"
import { Welcome } from "~src/panel/settings/welcome"
import { makeMessages } from "~src/server/sample/make-content"
import { avoidList } from "../gold/lines/avoid-list"
import { foot, now, tabId } from "./account-state"
import { standIn } from "./stand-in"
import { feet, scenes, stateOf, views } from "./states"

const avoided = avoidList.map((term, i) => ({ id: `t${i}`, why: "It says nothing.", ...term }))
const asked = new URLSearchParams(location.search)
const scene = scenes[asked.get("scene") ?? "account"]
const language = (asked.get("lang") ?? "en") as Language
const view = views[scene?.view ?? "account"]
if (!view) throw new Error("no such scene")

/** The text that the pictures check, as if it had been marked in the page. */
const marked =
  "Our smart solution finds the first sign 45 days before the stop. Most stops announce themselves weeks ahead, on a machine nobody measures."
const judge = makeCheck(makeMessages("2026-01-15"), avoided)
const check = ({ text }: { text: string }) => ({ sentences: judge(text) })

// The pictures stand still in time: what is said about "ago" and "undo" is the same on every day.
Date.now = () => now
const hits = views.several?.kind === "several" ? views.several.candidates : []
standIn(
  stateOf(view),
  { ...foot, ...feet[scene?.foot ?? ""], language },
  { "account.searched": () => ({ hits }), "text.checked": check, "selection.asked": () => ({ text: marked }) },
)
const root = createRoot(document.getElementById("__plasmo") as HTMLElement)
const page = asked.get("page") ?? "panel"
if (page === "panel") {
  follow(`?tab=${tabId}`)
  root.render(<Panel />)
  for (const name of [scene?.press ?? []].flat()) void press(name)
} else if (page === "popup") {
  root.render(<Popup />)
} else if (page === "brief") {
  document.documentElement.dataset.surface = "desk"
  lookAt(tabId)
  root.render(<BriefPage />)
} else {
  document.documentElement.dataset.surface = "desk"
  root.render(<Welcome />)
}

/** Presses the button once it is drawn. */
async function press(name: string): Promise<void> {
  for (;;) {
    const button = document.querySelector<HTMLElement>(/^[[.]/.test(name) ? name : `button[aria-label="${name}"]`)
    if (button) return button.click()
    await new Promise(requestAnimationFrame)
  }
}
