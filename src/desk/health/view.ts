// Content health as lists: what is unused and where, what to look at again, and which situations lack content. Pure.
import { verifiedFor } from "~src/domain/ages"
import { type Conversation, conversations } from "~src/domain/words"
import type { Names } from "~src/wire/desk"
import type { HealthCell } from "~src/wire/desk-health"
import { type AssetRow, isActive, isUnused } from "../content/view"
import { daysBefore } from "../format"

/** Content whose time is nearly up is asked about before it falls out. */
const soonDays = 90

/** For this segment or for everyone. */
export const forSegment = (row: AssetRow, segmentId: string | undefined) => {
  const { segmentIds } = row.asset.audience
  return segmentId === undefined || segmentId === "none" || segmentIds.length === 0 || segmentIds.includes(segmentId)
}

/** How many active assets nobody used, and the conversation with the greatest share of them (of three or more). */
export function unusedOf(rows: readonly AssetRow[], today: string) {
  const active = rows.filter((row) => isActive(row, today))
  const unused = active.filter((row) => isUnused(row, today))
  const byConversation = conversations
    .map((conversation) => {
      const meant = (row: AssetRow) => row.asset.audience.conversations.includes(conversation)
      return { conversation, of: active.filter(meant).length, n: unused.filter(meant).length }
    })
    .filter(({ of, n }) => of >= 3 && n > 0)
    .sort((a, b) => b.n / b.of - a.n / a.of || b.n - a.n)
  return { active: active.length, unused: unused.length, mostly: byConversation[0]?.conversation ?? null }
}

/** Unused and active, the most seen first: what was looked at often and never used is the surest to retire. */
export const retireList = (rows: readonly AssetRow[], today: string) =>
  rows
    .filter((row) => isUnused(row, today))
    .sort((a, b) => b.seen - a.seen || (a.asset.createdOn < b.asset.createdOn ? -1 : 1))

/** The day on which an asset was last vouched for. */
export const vouchedOn = ({ asset }: AssetRow) => asset.verifiedOn ?? asset.createdOn
/** Whether it is recommended to nobody any more because nobody vouched for it. */
export const isLapsed = (row: AssetRow, today: string) => vouchedOn(row) < daysBefore(today, verifiedFor)

/** Mapped assets that have lapsed or soon will, the oldest word first. */
export const toVerify = (rows: readonly AssetRow[], today: string) =>
  rows
    .filter((row) => !row.asset.withdrawn && row.asset.audience.conversations.length > 0)
    .filter((row) => row.asset.expiresOn === null || row.asset.expiresOn >= today)
    .filter((row) => vouchedOn(row) <= daysBefore(today, verifiedFor - soonDays))
    .sort((a, b) => (vouchedOn(a) < vouchedOn(b) ? -1 : 1))

export type Coverage = {
  conversation: Conversation
  personaId: string
  segmentId: string
  /** Active assets that may be shown there, and those that name this persona or segment. */
  assets: AssetRow[]
  own: number
  seen: number
  used: number
  dismissed: number
  /** "empty": nothing at all; "unused": seen often enough, never used; "general": nothing made for just this. */
  weak: "empty" | "unused" | "general" | null
}

/** Looks without a use that make a cell weak: with fewer, 0 uses say little. */
const enoughLooks = 20

/** One cell for each segment, persona and conversation. */
export function coverageOf(
  rows: readonly AssetRow[],
  cells: readonly HealthCell[],
  names: Pick<Names, "personas" | "segments">,
  today: string,
): Coverage[] {
  const active = rows.filter((row) => isActive(row, today))
  const told = new Map(cells.map((cell) => [`${cell.segmentId} ${cell.personaId} ${cell.conversation}`, cell]))
  return names.segments.flatMap(({ id: segmentId }) =>
    names.personas.flatMap(({ id: personaId }) =>
      conversations.map((conversation): Coverage => {
        const fits = ({ asset: { audience } }: AssetRow) =>
          audience.conversations.includes(conversation) &&
          (audience.personaIds.length === 0 || audience.personaIds.includes(personaId)) &&
          (audience.segmentIds.length === 0 || audience.segmentIds.includes(segmentId))
        const assets = active.filter(fits)
        const own = assets.filter(
          ({ asset: { audience } }) => audience.personaIds.length > 0 || audience.segmentIds.length > 0,
        ).length
        const { seen = 0, used = 0, dismissed = 0 } = told.get(`${segmentId} ${personaId} ${conversation}`) ?? {}
        const unused = seen >= enoughLooks && used === 0
        const weak = assets.length === 0 ? "empty" : unused ? "unused" : own === 0 ? "general" : null
        return { conversation, personaId, segmentId, assets, own, seen, used, dismissed, weak }
      }),
    ),
  )
}
