// What Content health asks of the server beside the library.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { FeedbackFilter } from "~src/wire/desk"
import type { AskedFor, EndedRequest, Health } from "~src/wire/desk-health"
import { api } from "../api"
import { filterQuery, sharedPart } from "../filter"

export const useHealth = (filter: FeedbackFilter) => {
  const query = filterQuery(sharedPart(filter))
  return useQuery({
    queryKey: ["health", query],
    queryFn: ({ signal }) => api.get<Health>(`/api/desk/health?${query}`, signal),
    refetchInterval: 15_000,
    placeholderData: (before) => before,
  })
}

export function useEndRequest() {
  const store = useQueryClient()
  return useMutation({
    mutationFn: ({ id, end }: { id: string; end: EndedRequest }) => api.put<AskedFor>(`/api/desk/requests/${id}`, end),
    onSuccess: async () => {
      await store.invalidateQueries({ queryKey: ["health"] })
      store.invalidateQueries({ queryKey: ["ledger"] })
    },
  })
}
