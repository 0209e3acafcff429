// How long what somebody said is good for. Free of schemas.
import { monthsBefore } from "./days"

/** Months after which a source, a fact or an insight is marked as old. */
const staleMonths = 18

/** The first day of which a source is not yet old; both `YYYY-MM-DD`. */
export const freshSince = (today: string): string => monthsBefore(today, staleMonths)

/** Days for which a "still true" holds, and the first look at a new asset: a year and a half. */
export const verifiedFor = 548
