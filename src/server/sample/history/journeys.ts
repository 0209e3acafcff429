// Which rep visits whom, when, and in which conversation: the skeleton of the quarter.
import type { Account, Contact } from "~src/domain/account"
import type { FeedbackContext } from "~src/domain/feedback"
import type { Conversation, Language } from "~src/domain/words"
import { momentBefore } from "../days"
import type { Random } from "../random"
import type { SampleMember } from "../sample-data"

/** One page opened by one rep, with the sidebar beside it. */
export type Visit = {
  memberId: string
  daysAgo: number
  at: number
  account: Account
  contact: Contact | null
  conversation: Conversation
  language: Language
  context: FeedbackContext
  /** The conversation's end, when this visit is the one where it is recorded. */
  outcome: "reached" | "not-reached" | null
}

/** Kept out of the drawn history: the practice pages begin fresh. */
const fresh = new Set(["halden-drives", "brightwater-foods", "lumenworks"])
const quarter = 91
const accountsWorked = 262
/** Where the talks of the quarter stood when it began; food producers are further on. */
const starts: Record<"food" | "others", readonly (readonly [Conversation, number])[]> = {
  food: [
    [1, 14],
    [2, 10],
    [3, 26],
    [4, 48],
    [5, 2],
  ],
  others: [
    [1, 40],
    [2, 26],
    [3, 22],
    [4, 16],
    [5, 4],
  ],
}

export function makeJourneys(
  today: string,
  world: { accounts: Account[]; contacts: Contact[]; members: SampleMember[] },
  random: Random,
): Visit[] {
  const people = new Map<string, Contact[]>()
  for (const contact of world.contacts)
    people.set(contact.accountId, [...(people.get(contact.accountId) ?? []), contact])
  const reps = (language: Language) => world.members.filter((m) => m.role === "rep" && m.language === language)
  const candidates = world.accounts.filter((account) => !fresh.has(account.id) && people.has(account.id))
  const food = candidates.filter((account) => account.segmentId === "s-food")
  const others = candidates.filter((account) => account.segmentId !== "s-food")
  return [...food, ...random.some(others, accountsWorked - food.length)].flatMap((account) => {
    const member = random.pick(reps(account.language ?? "en"))
    return journey(today, account, people.get(account.id) ?? [], member, random)
  })
}

function journey(today: string, account: Account, people: Contact[], member: SampleMember, random: Random): Visit[] {
  const visits: Visit[] = []
  let daysAgo = Math.min(quarter - random.int(1, 6), random.int(10, 116))
  let conversation = random.weighted(starts[account.segmentId === "s-food" ? "food" : "others"])
  // Most of a journey is with one person; now and then a colleague is looked at.
  const main = random.pick(people)
  for (
    let left = account.segmentId === "s-food" ? random.int(6, 11) : random.int(4, 9);
    left > 0 && daysAgo > 0;
    left -= 1
  ) {
    const contact = random.chance(0.12) ? null : random.chance(0.75) ? main : random.pick(people)
    const outcome = random.weighted<Visit["outcome"]>([
      [null, 78],
      ["reached", 13],
      ["not-reached", 9],
    ])
    if (isWorkday(today, daysAgo)) {
      const at = momentBefore(today, daysAgo, random.int(7, 15), random.int(0, 59)) + random.int(0, 59_999)
      visits.push({
        memberId: member.id,
        daysAgo,
        at,
        account,
        contact,
        conversation,
        language: account.language ?? "en",
        outcome,
        context: {
          accountId: account.id,
          contactId: contact?.id ?? null,
          segmentId: account.segmentId,
          personaId: contact?.personaId ?? null,
          conversation,
          site: random.weighted([
            ["linkedin", 50],
            ["gmail", 28],
            ["salesforce", 22],
          ]),
        },
      })
      if (outcome === "reached") conversation = Math.min(conversation + 1, 5) as Conversation
    }
    daysAgo -= random.int(1, 11)
  }
  return visits
}

function isWorkday(today: string, daysAgo: number): boolean {
  return ![0, 6].includes(new Date(momentBefore(today, daysAgo)).getUTCDay())
}
