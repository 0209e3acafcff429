// What marketing answered: all of it about this account, and whatever else the rep has not read yet.
import type { Account } from "~src/domain/account"
import { factsByKey, showSlots } from "~src/domain/compose/slots"
import type { FeedbackState } from "~src/domain/fold-feedback"
import { readAccounts } from "~src/store/find-accounts"
import type { Store } from "~src/store/open-store"
import type { Library } from "~src/store/read-library"
import { readReplies } from "~src/store/read-reports"
import type { ReplyView } from "~src/wire/panel-state"

export async function repliesFor(store: Store, library: Library, accountId: string): Promise<ReplyView[]> {
  const replies = await readReplies(store)
  const wanted = replies.flatMap(({ reply, report }) => {
    const here = (report ? accountOf(report) : reply.asked?.accountId) === accountId
    return (report || reply.asked) && (here || reply.readAt === null) ? [{ reply, report, here }] : []
  })
  const ids = wanted.flatMap(({ report }) => (report && accountOf(report)) || [])
  const accounts = new Map((await readAccounts(store, [...new Set(ids)])).map((account) => [account.id, account]))
  return wanted
    .sort((a, b) => Number(b.here) - Number(a.here) || b.reply.at - a.reply.at)
    .map(({ reply, report }) => ({
      ...reply,
      changed: reply.changed && { ...reply.changed, label: labelOf(reply.changed, accountIn(accounts, report)) },
      about: report ? aboutOf(report, library, accounts) : (reply.asked?.words ?? ""),
      mine: report && { answer: report.feedback.answer, subject: report.feedback.subject },
    }))
}

const accountIn = (accounts: ReadonlyMap<string, Account>, report: FeedbackState | null) =>
  report ? accounts.get(accountOf(report)) : undefined

const accountOf = ({ feedback }: FeedbackState) => feedback.context.accountId ?? ""

function aboutOf(report: FeedbackState, { assets }: Library, accounts: ReadonlyMap<string, Account>): string {
  const { feedback } = report
  if (feedback.subject === "asset") return assets.find((asset) => asset.id === feedback.assetId)?.title ?? ""
  return accounts.get(accountOf(report))?.name ?? ""
}

/** A changed message as it reads for the account that the report was about. */
function labelOf({ kind, label }: NonNullable<ReplyView["changed"]>, account: Account | undefined): string {
  if (kind !== "message") return label
  const { name = "…", industry = null } = account ?? {}
  const facts = account ? factsByKey(account) : new Map<string, never>()
  return showSlots(label, { account: name, person: null, role: null, industry, facts })
}
