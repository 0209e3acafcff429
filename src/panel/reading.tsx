// The skeleton while a page is being read: the shape of heading, point of view and content, as in tabs/panel.html.
import { Skeleton } from "~src/ui/skeleton"
import { useWords } from "./language"

export function Reading() {
  const { w } = useWords()
  return (
    <>
      <h1 className="ui-hidden">{w.reading}</h1>
      <div className="skeleton" aria-hidden>
        <div className="skeleton-part">
          <Skeleton widths={[56]} height={18} />
          <Skeleton widths={[78, 40]} />
        </div>
        <div className="skeleton-part">
          <Skeleton widths={[32, 100, 92, 96, 64]} />
        </div>
        <div className="skeleton-part">
          <Skeleton widths={[28, 88, 70, 84, 60]} />
        </div>
      </div>
    </>
  )
}
