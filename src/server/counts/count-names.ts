// What is counted in the background, by name.
export const countNames = ["ledger"] as const
export type CountName = (typeof countNames)[number]
