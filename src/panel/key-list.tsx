// The keys, listed.
import { Key } from "~src/ui/chip"
import { useWords } from "./language"
import { useSheetWords } from "./sheet-words"

export function KeyList() {
  const { w } = useWords()
  const r = useSheetWords()
  return (
    <div className="foot-sheet">
      <h2>{w.keys}</h2>
      <dl className="pairs">
        {r.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <span className="ui-hidden">{key}</span>
              <Key>{key}</Key>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
