// The server's log: JSON lines that say what happened, never what anybody wrote.
import pino from "pino"
import type { Settings } from "./settings"

export type Log = pino.Logger

/** Makes the log. Tokens, codes and bodies never go in; the redaction is the second belt. */
export function createLog(level: Settings["logLevel"]): Log {
  return pino({ level, base: null, redact: ["headers", "token", "code", "body", "password", "*.password"] })
}

/**
 * An error without what anybody wrote: not what PostgreSQL says of the row (`detail`, `parameters`, `where`), and not what a
 * message quotes, for that is the value that was wrong.
 */
export function plainError(error: unknown): {
  name: string
  message: string
  code?: string
  constraint?: string
  at?: string[]
} {
  if (!(error instanceof Error)) return { name: "Error", message: "something that is no error was thrown" }
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  // The message stands in the stack again, and may itself have lines that look like one.
  const frames = error.message === "" ? error.stack : error.stack?.split(error.message).at(-1)
  const at = frames?.split("\n").filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    message: withoutQuotes(error.message),
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}),
    ...(at ? { at: at.map((line) => line.trim()) } : {}),
  }
}

/** From the first quotation mark to the last: what is quoted may hold quotation marks itself. */
const withoutQuotes = (message: string) => message.replace(/(["'`]).*\1/gs, "…").slice(0, 300)
