// What every route is given, and what a request carries once its sender is known.
import type { Bearer } from "./auth/bearer"
import type { Brake } from "./auth/codes"
import type { Db } from "./database/open"
import type { Log } from "./log"
import type { Metrics } from "./metrics"
import type { Settings } from "./settings"

export type Services = {
  db: Db
  settings: Settings
  log: Log
  metrics: Metrics | null
  /** Links made for a workspace, counted: see `mostLinks`. */
  links: Brake
  /** Milliseconds since 1970. */
  now: () => number
}
export type DeskEnv = { Variables: { bearer: Bearer } }
