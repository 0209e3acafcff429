// Every number of the ranking model that was chosen and not learned.

/** Log-odds: how far effects lie from the level above before anything is known. Small: a handful of clicks must not outdo the tags. */
export const spreads = {
  whole: 1.5,
  /** Of the factor that the tags' weight is multiplied by. */
  slope: 0.6,
  kind: 0.25,
  campaign: 0.3,
  asset: 0.5,
  /** Of the conversations, personas and industries themselves, whatever the asset. */
  situation: 0.5,
  /** Of an asset for one conversation, persona or industry. */
  cross: 0.15,
} as const
/** Imagined groups that hold a spread where it starts. */
export const stiffness = 10
export const sweeps = 20
/** What a trial is worth: less than one, for repeated showings to the same people tell less than as many strangers would. */
export const trust = 0.5

/** Days after which evidence counts half, and after which it is not counted. */
export const halfLife = 120
export const oldest = 540
/** No figure about fewer reps than this leaves the server. */
export const fewestReps = 5
/** One rep's trials of an asset count at most this many times what they are for the middle one of its reps. */
export const mostTrials = 1
/** Uses of one rep beyond what the other reps' rate would give that still count, per asset. */
export const mostExcess = 0.1
/** A rep who calls things used more than this many times as often as the middle rep is counted as one who does it this often. */
export const mostEager = 1

/** Showings after which an asset has had its chance. */
export const provenAt = 12
/** Fewer seen than this is little evidence. */
export const littleEvidence = 30
/** Of the doubt about an asset, the share that the two best slots are drawn with. */
export const temper = 0.8
/** Variance of what the model does not have (season, taste, fatigue), which an interval must still hold. */
export const beyond = 0.5
/** Log-odds: the least doubt, so that near equals take turns. */
export const leastDoubt = 0.05
/** Contenders for the two best slots. */
export const contenders = 20
/** Log-odds that a try may lie below the best. */
export const reach = 3
/** How much more than by softmax the third slot goes to the best, once nothing is left to try. */
export const sharpness = 3
