// How long a report waits in the outbox so that undo leaves no trace, ms.
export const holdMs = 10_000
