// What is counted in the background, by name.
export const countNames = ["ledger", "holdout"] as const
export type CountName = (typeof countNames)[number]
