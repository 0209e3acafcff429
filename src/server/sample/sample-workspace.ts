// The sample workspace: Northbeam, invented, which watches machines and energy in industrial plants.
import { members, personas, segments, workspace } from "./content/people"
import { makeHistory } from "./history/make-history"
import { replyToSam } from "./history/sam-at-brightwater"
import { makeAccounts } from "./make-accounts"
import { makeContacts } from "./make-contacts"
import { makeAssets, makeInsights, makeMessages, makeTerms } from "./make-content"
import { makeReplies } from "./make-replies"
import { makeRandom } from "./random"
import type { SampleData } from "./sample-data"

/**
 * Makes the whole workspace for a day. Every company and person is invented, except two companies that are known by name
 * alone; the same day gives the same data, every id included.
 * @param today `YYYY-MM-DD`; nothing in the history is on or after it.
 */
export function sampleWorkspace(today: string): SampleData {
  const made = makeAccounts(today, makeRandom(11))
  const world = {
    workspace,
    members,
    personas,
    segments,
    accounts: made.map(({ account }) => account),
    contacts: makeContacts(made, makeRandom(12)),
    messages: makeMessages(today),
    insights: makeInsights(today),
    terms: makeTerms(),
    assets: makeAssets(today),
  }
  const { devices, samsReport } = makeHistory(today, world, makeRandom(13))
  const replies = makeReplies(today, world, devices, makeRandom(14)).filter((reply) => reply.feedbackId !== samsReport)
  return { ...world, devices, replies: [...replies, replyToSam(today, samsReport)] }
}
