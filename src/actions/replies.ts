// What marketing answered: all of it about this account, and whatever else the rep has not read yet.
import type { FeedbackState } from "~src/domain/fold-feedback"
import { readAccounts } from "~src/store/find-accounts"
import type { Store } from "~src/store/open-store"
import type { Library } from "~src/store/read-library"
import { readReplies } from "~src/store/read-reports"
import type { ReplyView } from "~src/wire/panel-state"

export async function repliesFor(store: Store, library: Library, accountId: string): Promise<ReplyView[]> {
  const replies = await readReplies(store)
  const wanted = replies.flatMap(({ reply, report }) => {
    const here = report?.feedback.context.accountId === accountId
    return report && (here || reply.readAt === null) ? [{ reply, report, here }] : []
  })
  const ids = wanted.flatMap(({ report }) => report.feedback.context.accountId ?? [])
  const names = new Map((await readAccounts(store, [...new Set(ids)])).map((account) => [account.id, account.name]))
  return wanted
    .sort((a, b) => Number(b.here) - Number(a.here) || b.reply.at - a.reply.at)
    .map(({ reply, report }) => ({
      ...reply,
      about: aboutOf(report, library, names),
      mine: { answer: report.feedback.answer, subject: report.feedback.subject },
    }))
}

function aboutOf({ feedback }: FeedbackState, { assets }: Library, names: ReadonlyMap<string, string>): string {
  if (feedback.subject === "asset") return assets.find((asset) => asset.id === feedback.assetId)?.title ?? ""
  return names.get(feedback.context.accountId ?? "") ?? ""
}
