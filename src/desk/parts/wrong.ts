// What may be wrong with a field, found before the server has to refuse it.

export type Wrong =
  | "required"
  | "too-many-wordings"
  | "bad-url"
  | "bad-date"
  | { over: number }
  | { overWords: number }
  | { say: string }

/** @param limit the most characters; `required` refuses an empty text. */
export function wrongText(text: string, limit: number, required = true): Wrong | undefined {
  const length = text.trim().length
  if (length === 0) return required ? "required" : undefined
  return length > limit ? { over: length - limit } : undefined
}

export const wrongDay = (day: string): Wrong | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? undefined : "bad-date")

/** An address that a browser opens; empty is fine. */
export const wrongAddress = (text: string): Wrong | undefined =>
  text.trim() === "" || isWebAddress(text.trim()) ? undefined : "bad-url"

function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol)
  } catch {
    return false
  }
}

/** Only the fields that are wrong. */
export function onlyWrong<F extends string>(all: Record<F, Wrong | undefined>): Partial<Record<F, Wrong>> {
  return Object.fromEntries(Object.entries(all).filter(([, wrong]) => wrong !== undefined)) as Partial<Record<F, Wrong>>
}
