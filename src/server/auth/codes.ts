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

/**
 * Uses a code up and does what it is for, in one transaction inside its workspace.
 * @throws Refusal `expired` when the code is unknown, used, too old, or for something else: which of them is not told.
 */
export async function redeem<T>(
  { db, now }: Services,
  code: string,
  kinds: readonly TicketKind[],
  work: (trx: Trx, workspaceId: string, ticket: Ticket) => Promise<T>,
): Promise<T> {
  const codeHash = hashOf(code)
  return inWorkspace(db, "", async (trx) => {
    const workspaceId = await workspaceOfCode(trx, codeHash)
    if (!workspaceId) throw expired()
    await enter(trx, workspaceId)
    const ticket = await useTicket(trx, { workspaceId, codeHash, kinds, now: now() })
    if (!ticket) throw expired()
    return work(trx, workspaceId, ticket)
  })
}

const expired = () => new Refusal("expired", "This link was used already or is too old: ask for a new one")

/** Wrong codes in a minute, from one address, before it has to wait. */
const most = 20

/** Counts failures in memory: codes are long, so this spares the database and nothing else. */
export function createBrake(now: () => number) {
  const failures = new Map<string, { count: number; since: number }>()
  return {
    /** @throws Refusal `too-many` */
    check(address: string): void {
      const known = failures.get(address)
      if (known && now() - known.since > minute) failures.delete(address)
      else if (known && known.count >= most) {
        throw new Refusal("too-many", "Too many wrong links: wait a minute", { retryAfter: 60 })
      }
    },
    failed(address: string): void {
      if (failures.size > 10_000) failures.clear()
      const known = failures.get(address)
      if (known) known.count += 1
      else failures.set(address, { count: 1, since: now() })
    },
  }
}
export type Brake = ReturnType<typeof createBrake>
