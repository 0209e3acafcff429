// JSON that stands in a page: anybody may have written it, so nothing of its shape is taken for granted.

export type Thing = Record<string, unknown>
export const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null
export const listOf = (value: unknown): Thing[] => (Array.isArray(value) ? value : [value]).filter(isThing)
export const wordIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

/** Parses text of a page; anything but JSON is nothing. */
export function parsed(text: string | null): Thing {
  try {
    const value: unknown = JSON.parse(text ?? "")
    return isThing(value) ? value : {}
  } catch {
    return {}
  }
}
