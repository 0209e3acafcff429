// The library as a view: which assets are looked at, in which order; pure, so that it can be linked to.
import { type Conversation, conversations } from "~src/domain/words"
import type { AssetList } from "~src/wire/desk"
import { daysBefore, mondayOf } from "../format"

export type AssetRow = AssetList["rows"][number]
export const columns = [
  "title",
  "conversations",
  "personas",
  "language",
  "verifiedOn",
  "expiresOn",
  "shown",
  "seen",
  "opened",
  "copied",
  "used",
  "lastUsedWeek",
] as const
export type Column = (typeof columns)[number]
export const states = ["unused", "unmapped", "stale", "unowned", "expiring", "expired", "withdrawn"] as const
export type State = (typeof states)[number]
export type LibraryView = {
  q: string
  state: State | null
  conversation: Conversation | null
  sort: Column
  down: boolean
}

/** Reads the view from an address's query; what is unknown is left out. */
export function readView(search: string): LibraryView {
  const q = new URLSearchParams(search)
  const sort = q.get("sort") ?? ""
  const column = columns.find((c) => c === sort.replace(/^-/, ""))
  return {
    q: q.get("q") ?? "",
    state: states.find((s) => s === q.get("state")) ?? null,
    conversation: conversations.find((c) => String(c) === q.get("in")) ?? null,
    sort: column ?? "used",
    down: column ? sort.startsWith("-") : true,
  }
}

/** The view as query values; what is as at first is not written. */
export function writeView(view: LibraryView): Record<string, string> {
  const values: Record<string, string> = {}
  if (view.q) values.q = view.q
  if (view.state) values.state = view.state
  if (view.conversation) values.in = String(view.conversation)
  if (view.sort !== "used" || !view.down) values.sort = `${view.down ? "-" : ""}${view.sort}`
  return values
}

export const isUnmapped = ({ asset }: AssetRow) => asset.audience.conversations.length === 0
export const isExpired = ({ asset }: AssetRow, today: string) => asset.expiresOn !== null && asset.expiresOn < today
export const isExpiring = (row: AssetRow, today: string) =>
  row.asset.expiresOn !== null && !isExpired(row, today) && row.asset.expiresOn <= daysBefore(today, -30)

/** PRODUCT: active is mapped, unexpired, at least 30 days old; what was withdrawn is nobody's content any more. */
export const isActive = (row: AssetRow, today: string) =>
  !isUnmapped(row) && !isExpired(row, today) && !row.asset.withdrawn && row.asset.createdOn <= daysBefore(today, 30)

/** Active without a use in the last 90 days. */
export const isUnused = (row: AssetRow, today: string) => isActive(row, today) && row.used === 0

/** A week that began more than 90 days ago: its use is history. */
export const isLongAgo = (week: string, today: string) => week < mondayOf(daysBefore(today, 90))

/** Not looked at for half a year: nobody knows whether it is still true. */
const staleDays = 182
export const isStale = ({ asset }: AssetRow, today: string) =>
  asset.verifiedOn === null || asset.verifiedOn < daysBefore(today, staleDays)

/** What was withdrawn needs nothing more. */
const kept = (is: (row: AssetRow, today: string) => boolean) => (row: AssetRow, today: string) =>
  !row.asset.withdrawn && is(row, today)

const inState: Record<State, (row: AssetRow, today: string) => boolean> = {
  unused: isUnused,
  unmapped: kept(isUnmapped),
  stale: kept((row, today) => isStale(row, today) && !isExpired(row, today)),
  unowned: kept(({ asset }) => asset.ownerId === null),
  expiring: kept(isExpiring),
  expired: kept(isExpired),
  withdrawn: ({ asset }) => asset.withdrawn,
}

/** What waits to be mapped, oldest first: an asset without a conversation is never recommended. */
export const unmappedQueue = (rows: readonly AssetRow[], today: string) =>
  rows
    .filter((row) => inState.unmapped(row, today))
    .sort((a, b) =>
      a.asset.createdOn < b.asset.createdOn ? -1 : a.asset.createdOn > b.asset.createdOn ? 1 : byTitle(a, b),
    )

/** How many assets are in a state. */
export const countIn = (rows: readonly AssetRow[], state: State, today: string) =>
  rows.filter((row) => inState[state](row, today)).length

/**
 * The assets of a view in its order; what was searched for comes by how well it fits, unless another order was chosen.
 * @param segmentId as chosen at the top; an asset for everyone is for each segment
 * @param found ids that match the words, best first; null without any
 */
export function viewAssets(
  rows: readonly AssetRow[],
  view: LibraryView,
  segmentId: string | undefined,
  today: string,
  found: readonly string[] | null,
) {
  const places = found && new Map(found.map((id, place) => [id, place]))
  const kept = rows.filter((row) => {
    const { audience, id } = row.asset
    return (
      (!places || places.has(id)) &&
      (!view.state || inState[view.state](row, today)) &&
      (!view.conversation || audience.conversations.includes(view.conversation)) &&
      (!segmentId || audience.segmentIds.length === 0 || audience.segmentIds.includes(segmentId))
    )
  })
  if (places && view.sort === "used" && view.down)
    return kept.sort((a, b) => (places.get(a.asset.id) ?? 0) - (places.get(b.asset.id) ?? 0))
  return kept.sort((a, b) => (view.down ? -1 : 1) * compare(a, b, view.sort) || byTitle(a, b))
}

const byTitle = (a: AssetRow, b: AssetRow) => a.asset.title.localeCompare(b.asset.title)

function compare(a: AssetRow, b: AssetRow, column: Column): number {
  const [x, y] = [sortValue(a, column), sortValue(b, column)]
  return typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y))
}

function sortValue({ asset, ...row }: AssetRow, column: Column): string | number {
  switch (column) {
    case "title":
    case "language":
      return asset[column]
    case "verifiedOn":
      return asset.verifiedOn ?? ""
    case "expiresOn":
      return asset.expiresOn ?? "9999"
    case "conversations":
      return asset.audience.conversations[0] ?? 9
    case "personas":
      return asset.audience.personaIds.length
    case "lastUsedWeek":
      return row.lastUsedWeek ?? ""
    default:
      return row[column]
  }
}
