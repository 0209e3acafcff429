// POST /api/panels: panels as they were shown, to be replayed on the desk. Beside sync, so that no report waits for them.
import * as z from "zod"
import { Millis } from "~src/domain/basics"

/** At most so many in one request. */
export const panelsAtOnce = 20
/** A panel whose text is longer is not kept. */
export const longestPanel = 60_000

/** `digest`: the SHA-256 of the state in canonical JSON; `at`: when it was shown. */
export const SentPanel = z.object({
  id: z.string().min(1).max(100),
  at: Millis,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.unknown(),
})
export type SentPanel = z.infer<typeof SentPanel>

/** Judged one by one: what is no panel is taken, and not kept. */
export const PanelsRequest = z.object({ panels: z.array(z.unknown()).min(1).max(panelsAtOnce) })
export type PanelsRequest = { panels: SentPanel[] }
/** Those that need not be sent again. */
export const PanelsAnswer = z.object({ taken: z.array(z.string()) })
export type PanelsAnswer = z.infer<typeof PanelsAnswer>
