// Long work on the one thread that answers requests: a little at a time, and requests between.

/** Runs a generator to its end and lets others through every few milliseconds. @returns what it returns. */
export async function inTurns<T>(steps: Generator<unknown, T>, atOnce = 8): Promise<T> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < atOnce) continue
    await new Promise((done) => setImmediate(done))
    since = performance.now()
  }
}
