// The messages of one pillar.
import { Link } from "wouter"
import { Tag } from "~src/ui/chip"
import type { FeedbackFilter, MessageList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { When } from "../parts/when"
import { useAudienceWords } from "./audience-words"
import { Slotted } from "./slotted"

type MessageTableProps = { pillar: string; rows: MessageList["rows"]; filter: FeedbackFilter }

export function MessageTable({ pillar, rows, filter }: MessageTableProps) {
  const { words } = useSpeech()
  const c = words.messages.columns
  return (
    <section className="pillar">
      <h2>{pillar}</h2>
      <div className="table-frame">
        <table className="table messages-table">
          <thead>
            <tr>
              <th scope="col">{c.claim}</th>
              <th scope="col">{c.audience}</th>
              <th scope="col">{c.proof}</th>
              <th scope="col">{c.version}</th>
              <th scope="col" className="number">
                {c.reports}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.message.id} row={row} filter={filter} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({
  row: { message, live, reports, editedBy },
  filter,
}: {
  row: MessageList["rows"][number]
  filter: FeedbackFilter
}) {
  const { words, terms, format } = useSpeech()
  const { filter: here } = useView()
  const audience = useAudienceWords()
  return (
    <tr className={message.status === "retired" ? "retired" : undefined}>
      <td>
        <div>
          <Link className="message-open" href={roomAt("/messages", here, { message: message.id })}>
            <Slotted text={message.claim} />
          </Link>
        </div>
        <div className="ui-small ui-muted">
          {terms.parts[message.part]} · {words.form.languages[message.language]}
          {message.status === "live" ? null : (
            <>
              {" "}
              <Tag tone={message.status === "draft" ? "attention" : "plain"}>
                {message.status === "retired"
                  ? words.messages.retired
                  : live
                    ? words.messaging.waits
                    : words.messaging.draft}
              </Tag>
            </>
          )}
        </div>
      </td>
      <td className="ui-small">{audience(message.audience)}</td>
      <td>
        {message.proof.source}
        <div className="ui-small ui-muted">{format.day(message.proof.date)}</div>
      </td>
      <td className="nowrap">
        {words.messages.version(message.version)}
        <div className="ui-small ui-muted">
          {editedBy ? `${editedBy}, ` : ""}
          <When at={message.updatedAt} />
        </div>
      </td>
      <td className="number">
        {reports > 0 ? (
          <Link
            href={roomAt("/", { ...filter, period: "quarter", messageId: message.id })}
            aria-label={`${words.messages.reports(reports)}: ${message.claim}`}
          >
            {format.number(reports)}
          </Link>
        ) : (
          <span className="ui-muted">0</span>
        )}
      </td>
    </tr>
  )
}
