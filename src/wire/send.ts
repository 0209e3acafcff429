// The sending side of `messages`: types alone, so that content scripts and the panel carry no schema.
import type { Failed, Input, MessageName, Output } from "./messages"

/** Sends one message to the background. A background that cannot answer is an error value, never a throw. */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N> | Failed> {
  try {
    const answer: Output<N> | undefined = await chrome.runtime.sendMessage({ name, input })
    return answer ?? failed("no-answer", "The extension did not answer.")
  } catch (error) {
    return failed("no-answer", error instanceof Error ? error.message : String(error))
  }
}

export const failed = (code: string, message: string): Failed => ({ error: { code, message } })
export const isFailed = (answer: unknown): answer is Failed =>
  typeof answer === "object" && answer !== null && "error" in answer
