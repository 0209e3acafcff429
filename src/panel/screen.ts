// What the screen needs, in one small store: whose tab, its newest state, the foot, and clicks not yet in that state.
import { create } from "zustand"
import type { FootState, PanelState, View } from "~src/wire/panel-state"
import type { LocalReport } from "./reports"

export type Screen = {
  tabId: number | null
  /** null: the skeleton. */
  state: PanelState | null
  foot: FootState | null
  /** Clicks on their way, by slot: drawn at once, replaced by what the background says. */
  local: Record<string, LocalReport>
  /** The group of answers that the number keys go to. */
  active: string | null
  /** Said once to a screen reader. */
  said: string
}

const empty: Screen = { tabId: null, state: null, foot: null, local: {}, active: null, said: "" }

/** The last move of the tab: turns up to `turn` may be of the page before; `address` is where it went, if Chrome said. */
let left: { turn: number; address: string | null } = { turn: -1, address: null }

export const useScreen = create<Screen>(() => empty)

/** The panel shows this tab from now on; nothing of the tab before stays on the screen. */
export function showTab(tabId: number): void {
  left = { turn: -1, address: null }
  useScreen.setState({ tabId, state: null, local: {}, active: null, said: "" })
}

/** The tab goes to another page: the skeleton, until a newer turn or a state made for `address` comes. */
export function leavePage(address: string | null): void {
  const { state } = useScreen.getState()
  left = { turn: Math.max(left.turn, state?.turn ?? -1), address }
  useScreen.setState({ state: null, active: null })
}

/** Draws a state unless it is another tab's, older than what is drawn, or may be of a page that the tab has left. */
export function takeState(next: PanelState | undefined): void {
  const { tabId, state } = useScreen.getState()
  if (!next || next.tabId !== tabId) return
  if (state ? next.turn <= state.turn : !isOfThisPage(next)) return
  useScreen.setState({ state: next, active: samePlace(state, next) ? useScreen.getState().active : null })
}

/** After a move an account is drawn only for the very address the tab went to; what names nobody needs a newer turn alone. */
function isOfThisPage(next: PanelState): boolean {
  if (left.address !== null && bare(next.address) === bare(left.address)) return true
  return next.turn > left.turn && (left.address === null || !names.includes(next.view.kind))
}

const names: View["kind"][] = ["account", "ask", "several"]

/** As a page knows its own address: without the part that only the browser sees. */
const bare = (address: string) => address.slice(0, 4000).split(":~:")[0]?.replace(/#$/, "")

export function takeFoot(foot: FootState | undefined): void {
  if (foot) useScreen.setState({ foot })
}

export function say(said: string): void {
  useScreen.setState({ said })
}

export function resetScreen(): void {
  left = { turn: -1, address: null }
  useScreen.setState(empty)
}

function samePlace(before: PanelState | null, after: PanelState): boolean {
  if (before?.view.kind !== "account" || after.view.kind !== "account") return false
  return before.view.account.id === after.view.account.id
}
