// A simulated year: sessions come, a policy fills the three slots, reps see, use or pass over what stands there.
import type { Conversation } from "~src/domain/words"
import { conversations } from "~src/domain/words"
import { chanceFrom } from "./chance"
import { chanceOf, type Session, truthOf } from "./truth"
import { conversationWeights, personas, type World } from "./world"

/** One asset in one slate, as the ledger has it. `used` is what the rep clicked. */
export type Showing = {
  session: Session
  asset: number
  position: number
  probability: number
  seen: boolean
  used: boolean
}
/** What a policy may look at: the library of the day and what was recorded on the days before. */
export type Policy = {
  name: string
  /** Called before a day's first session. `history` grows; nothing of the day itself is in it. */
  begin: (day: number, history: readonly Showing[]) => void
  /** At most three assets by their number, best first, with the probability of having been shown. */
  choose: (session: Session) => { asset: number; probability: number }[]
}
export type Outcome = {
  sessions: number
  /** Uses that were meant: a loud rep's empty clicks are not among them. */
  uses: number
  /** Per day. */
  daily: number[]
  history: Showing[]
}
export type RunOptions = { days: number; perDay: number }

const seenAt = [0.9, 0.8, 0.7]
const loudness = 10

/** Sessions and the chance of each slot are the same for every policy: a difference between two is the policies' own. */
export function run(world: World, policy: Policy, { days, perDay }: RunOptions): Outcome {
  const truth = truthOf(world)
  const sessions = sessionsOf(world)
  const luck = chanceFrom(`${world.seed}/luck`)
  const history: Showing[] = []
  const daily: number[] = []
  const recent = new Map<number, number[]>()
  let n = 0
  for (let day = 0; day < days; day++) {
    policy.begin(day, history)
    const today: Showing[] = []
    let uses = 0
    for (let i = 0; i < perDay; i++) {
      const session = sessions(n++, day)
      const slate = policy.choose(session)
      const beside = slate.map((one) => one.asset)
      for (const [at, share] of seenAt.entries()) {
        const [look, liking] = [luck.next(), luck.next()]
        const one = slate[at]
        if (!one) continue
        const key = one.asset * world.reps + session.rep
        const before = (recent.get(key) ?? []).filter((when) => day - when <= 30)
        const likely = chanceOf(
          truth.common(one.asset, session) + truth.own(one.asset, session.rep, before.length, beside),
        )
        const seen = look < share
        const meant = seen && liking < likely
        const loud = session.rep === world.variant.loud
        const used = loud ? seen && liking < Math.min(0.95, likely * loudness) : meant
        today.push({ session, asset: one.asset, position: at + 1, probability: one.probability, seen, used })
        recent.set(key, [...before, day])
        if (meant) uses++
      }
    }
    for (const showing of today) history.push(showing)
    daily.push(uses)
  }
  return { sessions: n, uses: daily.reduce((sum, one) => sum + one, 0), daily, history }
}

/** Who sits in front of whom: the same for a seed, whatever is shown. */
export function sessionsOf(world: World): (n: number, day: number) => Session {
  const chance = chanceFrom(`${world.seed}/sessions`)
  return (n, day) => {
    const account = chance.pick(world.accounts)
    const personaId = account.personaIds.length > 0 ? chance.pick(account.personaIds) : chance.pick(personas)
    const conversation = conversations[chance.weighted(conversationWeights)] as Conversation
    const { id, language, segmentId, industry } = account
    const situation = { conversation, segmentId, personaId, industry }
    return { n, day, rep: chance.whole(world.reps), account: id, language, situation }
  }
}
