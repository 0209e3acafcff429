// The list of accounts as a view in the address: what is looked for, in which order.
import { type AccountSort, type AccountState, accountSorts, accountStates } from "~src/wire/desk-lists"

export type AccountView = { q: string; industry: string; state: AccountState | null; sort: AccountSort }

/** Reads the view from an address's query; what is unknown is left out. */
export function readView(search: string): AccountView {
  const q = new URLSearchParams(search)
  return {
    q: (q.get("q") ?? "").slice(0, 200),
    industry: (q.get("industry") ?? "").slice(0, 80),
    state: accountStates.find((state) => state === q.get("state")) ?? null,
    sort: accountSorts.find((sort) => sort === q.get("sort")) ?? "name",
  }
}

/** The view as query values; what is as at first is not written. */
export function writeView({ q, industry, state, sort }: AccountView): Record<string, string> {
  return {
    ...(q ? { q } : {}),
    ...(industry ? { industry } : {}),
    ...(state ? { state } : {}),
    ...(sort === "name" ? {} : { sort }),
  }
}

/** As the server is asked. */
export function listQuery(view: AccountView, segmentId: string | undefined, more: Record<string, string> = {}): string {
  return new URLSearchParams({ ...writeView(view), ...(segmentId ? { segmentId } : {}), ...more }).toString()
}
