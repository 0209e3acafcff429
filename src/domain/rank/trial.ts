// A trial: one rep, one asset, one person at one account in one conversation, on one day. Types alone.
import type { Situation } from "../fit"

export type Trial = {
  repId: string
  assetId: string
  /** Days since 1970. */
  day: number
  situation: Situation
  /** The tags' log-odds at the time. */
  base: number
  /** At least a second in view; what was used was seen. */
  seen: boolean
  used: boolean
}
