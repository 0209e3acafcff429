// What every measurement returns: a budget of the design beside what was measured.

import type { Share } from "./shared"

export type Budget = {
  name: string
  /** At most this, in `unit`. */
  budget: number
  measured: number
  unit: "KB" | "ms" | "frame" | "s" | "MB"
  met: boolean
  /** How it was measured, and what stands beside it: sample size, bands. */
  note: string
}

export type BenchOptions = { say: (line: string) => void; share: Share }
/** Modules of this folder export functions named `bench…` of this kind. */
export type Bench = (options: BenchOptions) => Promise<Budget | Budget[]>

/** A budget met when what was measured is not above it. */
export function against(name: string, budget: number, measured: number, unit: Budget["unit"], note: string): Budget {
  const rounded = Math.round(measured * 100) / 100
  return { name, budget, measured: rounded, unit, met: rounded <= budget, note }
}

/** The value below which a share of the samples lies, nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) return Number.NaN
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number
}
