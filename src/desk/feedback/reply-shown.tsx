// The reply that a report has: how it ended, what was said, what was changed, and whether the rep has read it.
import { CornerDownRight } from "lucide-react"
import type { Reply } from "~src/domain/workspace"
import { useNow, useSpeech } from "../language"
import { When } from "../parts/when"

export function ReplyShown({ reply }: { reply: Reply }) {
  const { words, terms, format } = useSpeech()
  const now = useNow()
  return (
    <section className="reply-shown">
      <h3>
        <CornerDownRight size={16} aria-hidden /> {terms.replies[reply.status]}
      </h3>
      <p>{reply.text}</p>
      {reply.changed ? (
        <p className="ui-small">
          {words.record.changed[reply.changed.kind]}: {reply.changed.label}
        </p>
      ) : null}
      <p className="ui-small ui-muted">
        {words.record.replied(reply.by)} <When at={reply.at} />
        {" · "}
        {reply.readAt ? words.record.read(format.relative(reply.readAt, now)) : words.record.unread}
      </p>
    </section>
  )
}
