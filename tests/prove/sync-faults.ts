// What goes wrong in a schedule, and how often it did.

/** What can happen to one request. `busy` and `garbled` are a proxy's doing. */
export const fates = {
  "ok": 30,
  "drop": 8,
  "lost-answer": 8,
  "repeat": 9,
  "delay": 8,
  "crash-in-flight": 5,
  "crash-taking-over": 9,
  "server-before-commit": 7,
  "server-after-commit": 6,
  "busy": 5,
  "garbled": 4,
} as const
export type Fate = keyof typeof fates

/** The faults that must each have been injected at least `least` times in a full run. */
export const faults = [
  "drop",
  "lost-answer",
  "repeat",
  "reorder",
  "delay",
  "client-crash",
  "server-crash",
  "undo",
  "revise",
  "withdraw",
  "two-devices",
  "busy",
  "garbled",
  "clock-jump",
  "restore",
] as const
export type Fault = (typeof faults)[number]
export type Counts = Record<Fault, number>

export const noFaults = () => Object.fromEntries(faults.map((fault) => [fault, 0])) as Counts

export const faultOf = (fate: Fate): Fault | null =>
  fate === "ok"
    ? null
    : fate.startsWith("crash-")
      ? "client-crash"
      : fate.startsWith("server-")
        ? "server-crash"
        : (fate as Fault)
