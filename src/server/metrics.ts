// Figures for whoever runs the server: how many, how long, how full. No workspace, no member, no id and no word of anybody's.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"
import type { PoolFigures } from "./database/open"

/** `taken`: new. `repeated`: was there already. `set-aside`: could not be stored. */
export type EventCounts = { "taken": number; "repeated": number; "set-aside": number }
export type Metrics = {
  /** `route` is the pattern that answered, never the address itself. */
  request: (seconds: number, labels: { method: string; route: string; status: number }) => void
  events: (counts: EventCounts) => void
  /** All figures as Prometheus reads them. */
  text: () => Promise<string>
  contentType: string
}

/** @param pool asked whenever the figures are read. */
export function createMetrics(pool: () => PoolFigures): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: "parley_request_seconds",
    help: "How long requests took, by route and status",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const events = new Counter({
    name: "parley_sync_events_total",
    help: "Events that devices sent: taken, repeated (there already), set-aside (could not be stored)",
    labelNames: ["outcome"] as const,
    registers,
  })
  for (const outcome of ["taken", "repeated", "set-aside"]) events.inc({ outcome }, 0)
  new Gauge({
    name: "parley_database_connections",
    help: "Connections to the database, and requests that wait for one",
    labelNames: ["state"] as const,
    registers,
    collect() {
      for (const [state, n] of Object.entries(pool())) this.set({ state }, n)
    },
  })
  return {
    request: (seconds, labels) => requests.observe(labels, seconds),
    events(counts) {
      for (const [outcome, n] of Object.entries(counts)) if (n > 0) events.inc({ outcome }, n)
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
