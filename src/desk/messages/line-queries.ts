// What the avoid-list and the insights ask of the server, and how an edit reaches both lists.
import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { InsightList, TermList } from "~src/wire/desk-lines"
import { api } from "../api"

const calm = 15_000

const useList = <T>(name: "terms" | "insights") =>
  useQuery({
    queryKey: [name],
    queryFn: ({ signal }) => api.get<T>(`/api/desk/${name}`, signal),
    refetchInterval: calm,
  })

export const useTerms = () => useList<TermList>("terms")
export const useInsights = () => useList<InsightList>("insights")

/** Puts the list that an edit answered with in place of the old one. */
export function useTake<T>(name: "terms" | "insights") {
  const store = useQueryClient()
  return {
    take: (list: T) => {
      store.setQueryData([name], list)
      store.invalidateQueries({ queryKey: ["audiences"] })
    },
    refresh: () => store.invalidateQueries({ queryKey: [name] }),
  }
}
