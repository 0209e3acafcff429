// What the room "View as" asks of the server.
import { useQuery } from "@tanstack/react-query"
import type { AccountList } from "~src/wire/desk-accounts"
import type { ShownDays, ShownPanels, ViewAs } from "~src/wire/desk-view-as"
import { api } from "../api"
import type { ViewAsAddress } from "./view"

const calm = 15_000

/** Enough to choose from; whoever does not find it types on. */
const hits = "8"

export const useHits = (q: string) =>
  useQuery({
    queryKey: ["accounts", "hits", q],
    queryFn: ({ signal }) =>
      api.get<AccountList>(`/api/desk/accounts?${new URLSearchParams({ limit: hits, ...(q ? { q } : {}) })}`, signal),
    placeholderData: (before) => before,
  })

export type Asked = Pick<ViewAsAddress, "page" | "conversation" | "seed"> & { account: string; contact: string | null }

export const useViewAs = ({ account, page, contact, conversation, seed }: Asked, enabled: boolean) => {
  const query = new URLSearchParams({
    accountId: account,
    page,
    ...(contact ? { contactId: contact } : {}),
    ...(conversation ? { conversation: String(conversation) } : {}),
    ...(seed ? { seed } : {}),
  })
  return useQuery({
    queryKey: ["view-as", query.toString()],
    queryFn: ({ signal }) => api.get<ViewAs>(`/api/desk/view-as?${query}`, signal),
    refetchInterval: calm,
    placeholderData: (before) => (before?.state.view.account.id === account ? before : undefined),
    enabled,
  })
}

export const useShownDays = (accountId: string) =>
  useQuery({
    queryKey: ["view-as", "days", accountId],
    queryFn: ({ signal }) => api.get<ShownDays>(`/api/desk/view-as/days?${new URLSearchParams({ accountId })}`, signal),
    refetchInterval: calm,
  })

export const useShownPanels = (accountId: string, day: string) =>
  useQuery({
    queryKey: ["view-as", "shown", accountId, day],
    queryFn: ({ signal }) =>
      api.get<ShownPanels>(`/api/desk/view-as/shown?${new URLSearchParams({ accountId, day })}`, signal),
    refetchInterval: calm,
  })
