// Finding messages by what they say, and by whom they are for.
import type { PovPart } from "~src/domain/words"
import type { MessageList } from "~src/wire/desk"

type Row = MessageList["rows"][number]
const order = ["draft", "live", "retired"]

/**
 * The messages that hold every word of the query and reach the segment; a message for everyone reaches each.
 * Drafts first, then live ones, otherwise in the order given.
 */
export function findMessages(
  rows: readonly Row[],
  query: string,
  segmentId: string | undefined,
  parts: Record<PovPart, string>,
): Row[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  const text = ({ message: m }: Row) =>
    [m.pillar, m.claim, m.why, m.proof.text, m.proof.source, parts[m.part]].join("\n").toLowerCase()
  const reaches = ({ message: { audience } }: Row) =>
    !segmentId || audience.segmentIds.length === 0 || audience.segmentIds.includes(segmentId)
  return rows
    .filter((row) => reaches(row) && wanted.every((word) => text(row).includes(word)))
    .sort((a, b) => order.indexOf(a.message.status) - order.indexOf(b.message.status))
}

/** The pillars in order of first appearance. */
export const pillarsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map((row) => row.message.pillar))]
