// Skeleton: the shape of what is coming, one bar per line.

/** `widths` in per cent, one bar each. The waiting itself is said by the container's `aria-busy`. */
export function Skeleton({ widths, height }: { widths: number[]; height?: number }) {
  return (
    <>
      {widths.map((width, line) => (
        <span key={line} className="ui-skeleton" style={{ width: `${width}%`, height }} />
      ))}
    </>
  )
}
