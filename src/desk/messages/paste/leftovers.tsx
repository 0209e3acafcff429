// What of the document became no message: all of it, each stretch to be taken after all.
import { Button } from "~src/ui/button"
import { useSpeech } from "../../language"
import type { Left } from "./pasted"

export function Leftovers({ left, onTake }: { left: readonly Left[]; onTake: (place: number) => void }) {
  const { words } = useSpeech()
  const say = words.paste
  const open = left.filter(({ taken }) => !taken).length
  if (left.length === 0) return null
  return (
    <section className="paste-left" aria-labelledby="left-title">
      <h2 id="left-title">{say.leftTitle(open)}</h2>
      <p className="ui-muted measure">{say.leftWhat}</p>
      <ul className="paste-left-list">
        {left.map((one, place) => (
          <li key={place}>
            <span className={one.taken ? "ui-muted paste-original" : "paste-original"}>{one.words}</span>
            {one.taken ? (
              <span className="ui-small ui-muted">{say.taken}</span>
            ) : (
              <Button small look="quiet" aria-label={say.takeOne(one.words)} onClick={() => onTake(place)}>
                {say.take}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
