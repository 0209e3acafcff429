// One report in words: for its row, its sheet and the export.
import type { FeedbackRecord } from "~src/wire/desk"
import type { Cell } from "../csv"
import { useSpeech, useTermOf } from "../language"

export function useRecordWords() {
  const { words, terms, format } = useSpeech()
  const term = useTermOf()
  const f = words.feedback
  const answer = (record: FeedbackRecord) => term.answer(record.answer)
  const reason = (record: FeedbackRecord) => (record.reason ? term.reason(record.reason) : "")
  /** What the report is about. An unsigned one about an account does not say which. */
  const about = (record: FeedbackRecord) => {
    if (record.subject === "asset") return record.asset?.title ?? f.unknownAsset
    if (record.subject === "pov") return record.messages.length ? f.povOf(record.messages.length) : f.pov
    if (record.subject === "wording") return terms.subjects.wording
    if (record.subject === "account") return record.account?.name ?? terms.subjects.account
    return terms.conversations[record.conversation].name
  }
  const by = (record: FeedbackRecord) => (record.signed ? (record.by ?? words.unknown) : f.unsigned)
  const at = (record: FeedbackRecord) =>
    record.at === null ? f.weekOf(format.day(record.week)) : format.exact(record.at)
  const csvHeads = [
    f.columns.at,
    f.columns.about,
    words.record.answer,
    words.record.reason,
    words.record.note,
    words.record.output,
    words.record.conversation,
    words.record.segment,
    words.record.persona,
    words.record.by,
    words.record.account,
    words.record.contact,
    f.columns.reply,
    words.reply.text,
  ]
  const csvRow = (record: FeedbackRecord): Cell[] => [
    record.at === null ? record.week : new Date(record.at).toISOString(),
    about(record),
    answer(record),
    reason(record),
    record.note,
    record.output,
    terms.conversations[record.conversation].name,
    record.segment,
    record.persona,
    by(record),
    record.account?.name ?? null,
    record.contact,
    record.reply ? terms.replies[record.reply.status] : f.waitingTag,
    record.reply?.text ?? null,
  ]
  return { answer, reason, about, by, at, csvHeads, csvRow }
}
