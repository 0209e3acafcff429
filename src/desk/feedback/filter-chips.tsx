// What narrows the reports, one removable chip each, and two narrowings always at hand.
import { X } from "lucide-react"
import { Link, useLocation } from "wouter"
import { Chip } from "~src/ui/chip"
import type { FeedbackFilter } from "~src/wire/desk"
import { type FilterKey, narrow, narrowings, sharedPart, widen } from "../filter"
import { useSpeech, useTermOf } from "../language"
import { roomAt, useView } from "../parts/address"
import { useMessages, useNames } from "../queries"

export function FilterChips() {
  const { words } = useSpeech()
  const { filter } = useView()
  const [, navigate] = useLocation()
  const valueWords = useValueWords(filter)
  const keys = narrowings(filter)
  const names: Record<string, string> = words.feedback.chip
  return (
    <ul className="filter-chips" aria-label={words.feedback.filters}>
      {keys.map((key) => {
        const text = `${names[key]}: ${valueWords(key)}`
        return (
          <li key={key}>
            <Link className="filter-chip" href={roomAt("/", widen(filter, key))} aria-label={words.do.remove(text)}>
              {text}
              <X size={14} aria-hidden />
            </Link>
          </li>
        )
      })}
      {keys.length > 1 ? (
        <li>
          <Link href={roomAt("/", sharedPart(filter))}>{words.do.clear}</Link>
        </li>
      ) : null}
      {filter.replied ? null : (
        <li>
          <Chip pressed={false} onClick={() => navigate(roomAt("/", narrow(filter, { replied: "no" })))}>
            {words.feedback.onlyWaiting}
          </Chip>
        </li>
      )}
      {filter.worded ? null : (
        <li>
          <Chip pressed={false} onClick={() => navigate(roomAt("/", narrow(filter, { worded: "yes" })))}>
            {words.feedback.onlyWorded}
          </Chip>
        </li>
      )}
    </ul>
  )
}

/** The value of one narrowing, in words. */
function useValueWords(filter: FeedbackFilter): (key: FilterKey) => string {
  const { words, terms, format } = useSpeech()
  const term = useTermOf()
  const names = useNames().data
  const messages = useMessages().data
  const f = words.feedback
  return (key) => {
    const value = String(filter[key] ?? "")
    switch (key) {
      case "answer":
        return term.answer(value)
      case "reason":
        return value === "none" ? f.noReason : term.reason(value)
      case "subject":
        return filter.subject ? terms.subjects[filter.subject] : value
      case "conversation":
        return filter.conversation ? terms.conversations[filter.conversation].name : value
      case "use":
        return filter.use ? f.uses[filter.use] : value
      case "replied":
        return filter.replied ? f.repliedIs[filter.replied] : value
      case "worded":
        return f.wordedOnly
      case "success":
        return f.successOnly
      case "week":
        return format.day(value)
      case "assetId":
        return names?.assets.find((asset) => asset.id === value)?.name ?? value
      case "personaId":
        return names?.personas.find((persona) => persona.id === value)?.name ?? f.noneOf.persona
      case "messageId":
        return messages?.rows.find((row) => row.message.id === value)?.message.claim ?? value
      default:
        return value
    }
  }
}
