// What the ledger asks of the server.
import { useQuery } from "@tanstack/react-query"
import type { FeedbackFilter } from "~src/wire/desk"
import type { Ledger } from "~src/wire/desk-ledger"
import { api } from "../api"
import { filterQuery, sharedPart } from "../filter"

export const useLedger = (filter: FeedbackFilter) => {
  const query = filterQuery(sharedPart(filter))
  return useQuery({
    queryKey: ["ledger", query],
    queryFn: ({ signal }) => api.get<Ledger>(`/api/desk/ledger?${query}`, signal),
    refetchInterval: 15_000,
    placeholderData: (before) => before,
  })
}
