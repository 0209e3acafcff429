// What was fixed before the final splits were drawn: their seed is the hash of the commit that last changed this file.

/** Log-odds: how far effects are thought to lie from the level above, before any answer. */
export const settings = {
  spreads: { whole: 1, slope: 0.3, kind: 0.2, asset: 0.15, visits: 0.15, context: 0.06, cross: 0.06 },
  stiffness: 2,
  sweeps: 20,
} as const
