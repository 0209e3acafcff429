// Redeeming a code from a link: slowly for whoever guesses, once for whoever has it.
import type { TicketKind } from "../database/tables"
import { enter, inWorkspace, type Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { type Ticket, useTicket, workspaceOfCode } from "../queries/tickets"
import type { Services } from "../services"
import { hashOf } from "./secrets"

const minute = 60_000
export const lifetimes = {
  "setup": 30 * 24 * 60 * minute,
  "invite": 7 * 24 * 60 * minute,
  "pairing": 10 * minute,
  "sign-in": 10 * minute,
} as const satisfies Record<TicketKind, number>

export type Attempt = { code: string; kinds: readonly TicketKind[] /** Who tries. */; address: string; brake: Brake }

/**
 * Uses a code up and does what it is for, in one transaction inside its workspace.
 * @throws Refusal `expired` when the code is unknown, used, too old, or for something else: which of them is not told.
 * `too-many` after too many of these from one address, or with one workspace's old links.
 */
export async function redeem<T>(
  { db, now }: Services,
  { code, kinds, address, brake }: Attempt,
  work: (trx: Trx, workspaceId: string, ticket: Ticket) => Promise<T>,
): Promise<T> {
  const codeHash = hashOf(code)
  const keys = [`address ${address}`]
  brake.check(keys[0] ?? "")
  try {
    return await inWorkspace(db, "", async (trx) => {
      const workspaceId = await workspaceOfCode(trx, codeHash)
      if (!workspaceId) throw expired()
      keys[1] = `workspace ${workspaceId}`
      brake.check(keys[1])
      await enter(trx, workspaceId)
      const ticket = await useTicket(trx, { workspaceId, codeHash, kinds, now: now() })
      if (!ticket) throw expired()
      return work(trx, workspaceId, ticket)
    })
  } catch (error) {
    if (error instanceof Refusal && error.code === "expired") for (const key of keys) brake.count(key)
    throw error
  }
}

const expired = () => new Refusal("expired", "This link was used already or is too old: ask for a new one")

/** Wrong links in a minute, from one address or of one workspace, before it has to wait. */
const mostFailures = 20
/** Links made in a minute for one workspace. */
export const mostLinks = 60

/** Counts in memory: codes are long, so this spares the database and nothing else. */
export function createBrake(now: () => number, most: number = mostFailures, words = "Too many wrong links") {
  const counts = new Map<string, { count: number; since: number }>()
  return {
    /** @throws Refusal `too-many`, with the seconds until the minute is over. */
    check(key: string): void {
      const known = counts.get(key)
      const age = known ? now() - known.since : 0
      if (known && age >= minute) counts.delete(key)
      else if (known && known.count >= most) {
        const retryAfter = Math.max(1, Math.ceil((minute - age) / 1000))
        throw new Refusal("too-many", `${words}: wait a minute`, { retryAfter })
      }
    },
    count(key: string): void {
      if (counts.size > 10_000) counts.clear()
      const known = counts.get(key)
      if (known) known.count += 1
      else counts.set(key, { count: 1, since: now() })
    },
  }
}
export type Brake = ReturnType<typeof createBrake>
