// What every proof returns: a promise, the bar it must clear, what was measured, and the faults that were really injected.

export type Proof = {
  /** The promise, in a sentence. */
  name: string
  bar: string
  measured: string
  met: boolean
  /** How often each fault or step happened: a proof that injected nothing proves nothing. */
  counts?: Record<string, number>
  /** What replays the run, or its failures. */
  seeds?: Record<string, number | string | readonly (number | string)[]>
}

export type ProofOptions = {
  /** 1 runs it in full; `npm test` takes a small share. */
  share: number
  seed: number
  /** Progress, a line at a time. */
  say: (line: string) => void
}

/** Modules of this folder export functions named `prove…` of this kind. */
export type Prove = (options: ProofOptions) => Promise<Proof | Proof[]>
