// A rep who opens the desk: a friendly word and the pairing link, no figures.
import { useSignedIn, useSpeech } from "../language"
import { Pair } from "../parts/pair"
import { OwnData } from "../people-data/own-data"
import { EntryFrame } from "./frame"
import { SignOut } from "./sign-out"

export function RepPage() {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  return (
    <EntryFrame title={words.rep.title(member.name)}>
      <p>{words.rep.what}</p>
      <p>{words.rep.answers}</p>
      <Pair />
      <OwnData titled />
      <SignOut />
    </EntryFrame>
  )
}
