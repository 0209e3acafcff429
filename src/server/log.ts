// The server's log: JSON lines that say what happened, never what anybody wrote.
import pino from "pino"
import type { Settings } from "./settings"

export type Log = pino.Logger

/** Makes the log. Tokens, codes and bodies never go in; the redaction is the second belt. */
export function createLog(level: Settings["logLevel"]): Log {
  return pino({ level, base: null, redact: ["headers", "token", "code", "body", "password", "*.password"] })
}

/** An error without what PostgreSQL says of the row (`detail`, `parameters`, `where`): those hold content. */
export function plainError(error: unknown): { name: string; message: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) }
  const code = (error as { code?: unknown }).code
  return {
    name: error.name,
    message: error.message,
    ...(typeof code === "string" ? { code } : {}),
    ...(error.stack ? { stack: error.stack } : {}),
  }
}
