// What devices are told of an erasure: hashes to compare with, and nothing of the person.
import * as z from "zod"
import { Id, Millis } from "../basics"

export const Erasure = z.object({
  id: Id,
  at: Millis,
  /** The workspace's secret, under which an identity's HMAC-SHA-256 (hex) is compared. */
  secret: z.string().min(1).max(200),
  hashes: z.array(z.string().max(64)).max(200),
})
export type Erasure = z.infer<typeof Erasure>
