// What the room of personas and segments asks of the server, and how an edit reaches every list of names.
import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { AudienceList } from "~src/wire/desk-audiences"
import { api } from "../api"

const key = ["audiences"]

export const useAudiences = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<AudienceList>("/api/desk/audiences", signal),
    refetchInterval: 15_000,
  })

export function useTakeAudiences() {
  const store = useQueryClient()
  return {
    take: (list: AudienceList) => {
      store.setQueryData(key, list)
      store.invalidateQueries({ queryKey: ["names"] })
    },
    refresh: () => store.invalidateQueries({ queryKey: key }),
  }
}
