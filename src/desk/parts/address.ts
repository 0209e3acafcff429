// The view in the address, for components: the filter, links that keep it, and what is open beside it.
import { useCallback, useMemo } from "react"
import { useLocation, useSearch } from "wouter"
import type { FeedbackFilter } from "~src/wire/desk"
import { readFilter, sharedPart, writeFilter } from "../filter"
import type { Room } from "../rooms"

/** The address of a room, or of a page inside one, under a filter. */
export const roomAt = (room: Room | `${Room}/${string}`, filter: FeedbackFilter, more: Record<string, string> = {}) => {
  const query = new URLSearchParams(writeFilter(filter))
  for (const [key, value] of Object.entries(more)) query.set(key, value)
  const text = query.toString()
  return text ? `${room}?${text}` : room
}

export function useView() {
  const search = useSearch()
  const [path] = useLocation()
  const filter = useMemo(() => readFilter(search), [search])
  const common = useMemo(() => sharedPart(filter), [filter])
  return { path, search, filter, common }
}

/** One value of the address beside the filter, such as the record that is open; null closes it. */
export function useOpened(name: string): [string | null, (value: string | null, replace?: boolean) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const set = useCallback(
    (value: string | null, replace = false) => {
      const query = new URLSearchParams(search)
      if (value === null) query.delete(name)
      else query.set(name, value)
      const text = query.toString()
      navigate(text ? `${path}?${text}` : path, { replace })
    },
    [search, path, name, navigate],
  )
  return [new URLSearchParams(search).get(name), set]
}
