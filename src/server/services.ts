// What every route is given, and what a request carries once its sender is known.
import type { Bearer } from "./auth/bearer"
import type { Db } from "./database/open"
import type { Log } from "./log"
import type { Settings } from "./settings"

export type Services = {
  db: Db
  settings: Settings
  log: Log
  /** Milliseconds since 1970. */
  now: () => number
}
export type DeskEnv = { Variables: { bearer: Bearer } }
