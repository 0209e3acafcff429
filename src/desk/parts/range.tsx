// A rate's interval as a line.

/** The interval drawn on a line from 0 to 100 %; its numbers stand beside it in words. */
export function Range({ low, high, at }: { low: number; high: number; at: number }) {
  return (
    <span className="range" aria-hidden>
      <span className="range-band" style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
      <span className="range-at" style={{ left: `${at * 100}%` }} />
    </span>
  )
}
