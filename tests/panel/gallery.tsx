// Draws one scene of `states.ts` by address: `?page=popup&scene=account&lang=de`. For pictures and for looking at.
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "~src/panel/panel.css"
import "~src/panel/sections.css"
import "~src/panel/settings/settings.css"
import { createRoot } from "react-dom/client"
import type { Language } from "~src/domain/words"
import { follow } from "~src/panel/follow"
import { Panel } from "~src/panel/panel"
import { Popup } from "~src/panel/settings/popup"
import { Welcome } from "~src/panel/settings/welcome"
import { foot, now, tabId } from "./account-state"
import { standIn } from "./stand-in"
import { feet, scenes, stateOf, views } from "./states"

const asked = new URLSearchParams(location.search)
const scene = scenes[asked.get("scene") ?? "account"]
const language = (asked.get("lang") ?? "en") as Language
const view = views[scene?.view ?? "account"]
if (!view) throw new Error("no such scene")

// The pictures stand still in time: what is said about "ago" and "undo" is the same on every day.
Date.now = () => now
const hits = views.several?.kind === "several" ? views.several.candidates : []
standIn(stateOf(view), { ...foot, ...feet[scene?.foot ?? ""], language }, { "account.searched": () => ({ hits }) })
const root = createRoot(document.getElementById("__plasmo") as HTMLElement)
const page = asked.get("page") ?? "panel"
if (page === "panel") {
  follow(`?tab=${tabId}`)
  root.render(<Panel />)
  if (scene?.press) void press(scene.press)
} else if (page === "popup") {
  root.render(<Popup />)
} else {
  document.documentElement.dataset.surface = "desk"
  root.render(<Welcome />)
}

/** Presses the button once it is drawn. */
async function press(name: string): Promise<void> {
  for (;;) {
    const button = document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)
    if (button) return button.click()
    await new Promise(requestAnimationFrame)
  }
}
