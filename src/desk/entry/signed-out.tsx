// Nobody is signed in: how to get back in.
import { useSpeech } from "../language"
import { EntryFrame } from "./frame"

export function SignedOut() {
  const { words } = useSpeech()
  return (
    <EntryFrame title={words.entry.signedOutTitle}>
      <p>{words.entry.signedOut}</p>
      <ul className="entry-ways">
        {words.entry.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </EntryFrame>
  )
}
