// Two wordings as one line: what was taken out is struck, what came in is underlined.
import { diffWordsWithSpace } from "diff"

export function Worded({ before, after }: { before: string; after: string }) {
  return (
    <span className="worded">
      {diffWordsWithSpace(before, after).map(({ added, removed, value }, place) =>
        added ? <ins key={place}>{value}</ins> : removed ? <del key={place}>{value}</del> : value,
      )}
    </span>
  )
}
