// Days counted back from the day the sample is made for, so that it never grows old.

const dayLength = 86_400_000

/** The day `days` before `today` (both `YYYY-MM-DD`); a negative number lies ahead. */
export function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * dayLength).toISOString().slice(0, 10)
}

/** Milliseconds of a moment `days` before `today` at `hour` and `minute`, UTC. */
export function momentBefore(today: string, days: number, hour = 9, minute = 0): number {
  return Date.parse(`${today}T00:00:00Z`) - days * dayLength + (hour * 60 + minute) * 60_000
}
