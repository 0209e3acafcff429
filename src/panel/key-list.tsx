// The keys, listed.
import { Key } from "~src/ui/chip"
import { useWords } from "./language"

export function KeyList() {
  const { w } = useWords()
  return (
    <div className="foot-sheet">
      <h2>{w.keys}</h2>
      <dl className="pairs">
        {w.keyList.map(([key, does]) => (
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
