// What the desk's ledger asks and is told: use by asset, and both teams' listen rates beside each other.
import * as z from "zod"
import { AssetKindName, Day, Id, Millis } from "~src/domain/basics"
import { periods } from "./desk"

/** What every room shares. As query parameters. */
export const RoomQuery = z.object({
  period: z.enum(periods).default("quarter"),
  /** "none": what has no segment. */
  segmentId: Id.optional(),
})
export type RoomQuery = z.infer<typeof RoomQuery>

const n = z.number().int().nonnegative()
/** What became of showings. `dismissed`: "not relevant here". `ignored`: seen, and within seven days neither opened, copied nor answered. */
export const LedgerCounts = z.object({ shown: n, seen: n, opened: n, copied: n, used: n, dismissed: n, ignored: n })
export type LedgerCounts = z.infer<typeof LedgerCounts>
export const LedgerRow = LedgerCounts.extend({ assetId: Id, title: z.string(), kind: AssetKindName.nullable() })
export type LedgerRow = z.infer<typeof LedgerRow>

/** GET /ledger?<RoomQuery>. With an ETag. */
export const Ledger = z.object({
  from: Day,
  to: Day,
  /** Reps who saw something; null: fewer than five stand behind this or behind what is left, and there are no rows. */
  reps: n.nullable(),
  totals: LedgerCounts.nullable(),
  rows: z.array(LedgerRow),
  /** Reports and requests received; ended within fourteen days; not ended, and still within them. `requests`: how many are such. */
  marketing: z.object({ received: n, ended: n, open: n, requests: n }),
  /**
   * Was listening worth it? null: no holdout runs. `showings` since it has its size, of which `heldOut`; `needed` in all, null: not to be
   * reckoned yet; `estimate`: uses per hundred showings more by listening, null: not yet known.
   */
  holdout: z
    .object({
      percent: n,
      since: Millis,
      showings: n,
      heldOut: n,
      needed: n.nullable(),
      estimate: z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
    })
    .nullable(),
  /** When `reps` and `ignored` were counted last; null: not yet. Everything else is of now. */
  countedAt: Millis.nullable(),
})
export type Ledger = z.infer<typeof Ledger>
