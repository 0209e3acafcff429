// What the background tells the panel: types alone. The panel is a pure function of PanelState and FootState.
import type { AccountView, Given, ReplyView, Subject } from "~src/domain/account-view/view"
import type { Pov, PovGap, PovSentence } from "~src/domain/compose/pov"
import type { MatchKey, MatchReason, Update } from "~src/domain/match/answer"
import type { NobodyReason, PageFacts } from "~src/domain/page-facts"
import type { Recommendation, RecommendationReason } from "~src/domain/rank/recommendation"
import type { AssetKind, Conversation, Language, Place, Role, Site } from "~src/domain/words"

export type {
  AccountView,
  Given,
  MatchKey,
  MatchReason,
  Pov,
  PovGap,
  PovSentence,
  Recommendation,
  RecommendationReason,
  ReplyView,
  Subject,
  Update,
}

/** `chrome.storage.session` keys. */
export const panelKey = (tabId: number) => `panel:${tabId}`
export const footKey = "foot"

export type AccountHit = {
  accountId: string
  name: string
  industry: string | null
  segment: string | null
  domain: string | null
  /** Which key of the page points to it. */
  key: MatchKey
}

/** An asset to search for; `tags`: what it is called beside its title, but for its kind and conversations. */
export type FindableAsset = {
  assetId: string
  title: string
  url: string
  kind: AssetKind
  howTo: string | null
  conversations: Conversation[]
  tags: string[]
}

export type View =
  | { kind: "reading" }
  | { kind: "signed-out" }
  | { kind: "revoked" }
  | { kind: "off"; site: Site | null; why: "not-on" | "forbidden" | "paused" | "unsupported" }
  | { kind: "nobody"; why: NobodyReason }
  | { kind: "ask"; subject: Subject; candidate: AccountHit; key: string; reason: MatchReason }
  | { kind: "several"; subject: Subject; candidates: AccountHit[]; key: string; reason: MatchReason }
  | {
      kind: "none"
      subject: Subject
      key: string | null
      reason: MatchReason
      /** The page says less than its address promises: it is drawn in a way we do not know yet. */
      changed?: boolean
      suggestion: { name: string | null; domain: string | null; linkedinSlug: string | null }
    }
  | AccountView

export type PanelState = {
  tabId: number
  /** Grows with every state of this tab: an older one never replaces a newer. */
  turn: number
  /** The page this was made for; empty where Chrome does not tell. Stays in the browser. */
  address: string
  site: Site | "web" | null
  /** Fields read on this page, for the receipt. */
  facts: PageFacts | null
  view: View
}

/** A panel of an account as it is looked at elsewhere: of no tab, without the page's address and what was read there. */
export type ShownState = PanelState & { view: AccountView }

export const shownState = (site: PanelState["site"], view: AccountView): ShownState => ({
  ...{ tabId: 0, turn: 0, address: "", site, facts: null, view },
})

export type FootState = {
  member: { name: string; role: Role; workspace: string } | null
  revoked: boolean
  language: Language
  /** Signed by default? The rep's last choice, else the workspace's. */
  signed: boolean
  /** Reports waiting to be sent. */
  waiting: number
  /** Events the server set aside as malformed. */
  setAside: number
  lastSentAt: number | null
  /** The last try failed: since when, and until when the server asked us to wait. */
  unreachable: { since: number; retryAt: number | null } | null
  /** First pull still running: rows taken over so far. */
  filling: number | null
  deskUrl: string | null
  /** The only server that IT lets this browser pair with. */
  fixedServer: string | null
  sites: { site: Site; granted: boolean; forbidden: boolean; place: Place | null; placeFixed: boolean }[]
}
