// Which showings are held out: those rank by the tags alone, as if no rep had ever been listened to.
import { seeded } from "./random"

const week = 7 * 86_400_000

/**
 * The same account looks the same to the same rep for a week, on every device.
 * @param percent the holdout's size, 0 to 100 @param at milliseconds since 1970
 */
export function isHeldOut(
  percent: number,
  who: { workspaceId: string; memberId: string; accountId: string },
  at: number,
): boolean {
  const { workspaceId, memberId, accountId } = who
  const draw = seeded(JSON.stringify([workspaceId, memberId, accountId, Math.floor(at / week)]))()
  return draw * 100 < percent
}
