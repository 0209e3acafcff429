// What the disk refuses is an answer, not a crash: a write that failed is never called saved.

/** The same shape as a failed message's answer. */
export type Failure = { error: { code: FailureCode; message: string } }
export type FailureCode = "storage-full" | "storage-failed" | "bad-event" | "not-found"

export const failure = (code: FailureCode, message: string): Failure => ({ error: { code, message } })
export const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === "object" && answer !== null && "error" in answer

/** Runs one transaction to its commit. Whatever the database throws comes back as a value. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<T | Failure> {
  try {
    return await work()
  } catch (error) {
    return asFailure(error)
  }
}

/** @returns `storage-full` where the browser says that the disk or the quota is used up, else `storage-failed`. */
export function asFailure(error: unknown): Failure {
  for (let one = error as ErrorLike | undefined, deep = 0; one && deep < 5; one = one.inner ?? one.cause, deep++) {
    if (one.name === "QuotaExceededError" || /quota|disk.*full|no space/i.test(one.message ?? ""))
      return failure("storage-full", "This browser has no room left to save anything.")
  }
  return failure("storage-failed", error instanceof Error ? error.message : String(error))
}

type ErrorLike = { name?: string; message?: string; inner?: ErrorLike; cause?: ErrorLike }
