// What reps reported on an account with their name to it; each opens in Feedback, where it is answered.
import { Link } from "wouter"
import { Tag } from "~src/ui/chip"
import type { AccountPage } from "~src/wire/desk-accounts"
import { useRecordWords } from "../feedback/record-words"
import { useSpeech } from "../language"
import { roomAt } from "../parts/address"
import { When } from "../parts/when"

export function Reports({ page }: { page: AccountPage }) {
  const { words, terms, format } = useSpeech()
  const say = words.accounts
  const record = useRecordWords()
  const older = page.reportsTotal - page.reports.length
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{say.reports}</h2>
      <p className="ui-small ui-muted">{page.reportsTotal === 0 ? say.noReports : say.reportsWhat}</p>
      <ul className="account-reports">
        {page.reports.map((one) => (
          <li key={one.id}>
            <Link
              href={roomAt(
                "/",
                { period: "year", week: one.week, subject: one.subject, answer: one.answer },
                { record: one.id },
              )}
            >
              {record.answer(one)}
            </Link>{" "}
            {record.about(one)} {one.reply ? <Tag tone="good">{say.replied}</Tag> : null}
            <div className="ui-small ui-muted">
              {[one.by ?? words.unknown, one.contact, terms.conversations[one.conversation].name]
                .filter(Boolean)
                .join(" · ")}
              {" · "}
              {one.at === null ? format.day(one.week) : <When at={one.at} />}
            </div>
            {one.note || one.output ? <p className="account-words">{one.note ?? one.output}</p> : null}
          </li>
        ))}
      </ul>
      {older > 0 ? <p className="ui-small ui-muted">{say.moreReports(older)}</p> : null}
    </section>
  )
}
