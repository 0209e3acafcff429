// The sentence over the figures, put into words; its number opens the reports it counts.
import type { FeedbackFigures, FeedbackFilter } from "~src/wire/desk"
import { narrow, narrowings } from "../filter"
import { type Headline as Found, findHeadline, weakestConversation } from "../headline"
import { useSpeech, useTermOf } from "../language"
import { roomAt, useView } from "../parts/address"
import { Linked } from "../parts/linked"
import { useFigures } from "../queries"

export function Headline({ figures }: { figures: FeedbackFigures }) {
  const { filter } = useView()
  return narrowings(filter).length > 0 ? <Narrowed figures={figures} /> : <First figures={figures} filter={filter} />
}

function Narrowed({ figures }: { figures: FeedbackFigures }) {
  const { words } = useSpeech()
  const { filter } = useView()
  const sentence = words.feedback.headline.narrowed(figures.total, figures.total - figures.replied)
  return (
    <h1>
      <Linked sentence={sentence} to={roomAt("/", narrow(filter, { replied: "no" }))} />
    </h1>
  )
}

function First({ figures, filter }: { figures: FeedbackFigures; filter: FeedbackFilter }) {
  const { words } = useSpeech()
  const onAssets = useFigures(narrow(filter, { subject: "asset" }))
  const conversation = onAssets.data ? weakestConversation(onAssets.data) : null
  const there = useFigures(
    narrow(filter, { subject: "asset", conversation: conversation ?? undefined }),
    conversation !== null,
  )
  // Figures kept from another filter, while the right ones are on their way, would make a false sentence.
  const asked = onAssets.data !== undefined && !onAssets.isPlaceholderData
  const known = asked && (conversation === null || (there.data !== undefined && !there.isPlaceholderData))
  if (!known) {
    return (
      <h1 aria-busy="true">
        <span className="ui-hidden">{words.loading}</span>
      </h1>
    )
  }
  const found = findHeadline(figures, conversation && there.data ? { conversation, figures: there.data } : null)
  return <Sentence found={found} filter={filter} />
}

function Sentence({ found, filter }: { found: Found; filter: FeedbackFilter }) {
  const { words, terms } = useSpeech()
  const term = useTermOf()
  const say = words.feedback.headline
  const sentence = () => {
    switch (found.kind) {
      case "none":
        return say.none
      case "reason":
        return say.reason(term.reason(found.reason), terms.conversations[found.conversation].name, found.n, found.of)
      case "answer":
        return say.answer(term.answer(found.answer), found.n, found.of)
      case "blocker":
        return say.blocker(term.answer(found.answer), found.n, found.of)
      case "all-used":
        return say.allUsed(found.n)
      case "outcome":
        return say.outcome(found.n, found.of)
    }
  }
  return (
    <h1>
      <Linked sentence={sentence()} to={roomAt("/", narrow(filter, found.open))} />
    </h1>
  )
}
