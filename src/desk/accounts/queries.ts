// What the Accounts room asks of the server, and how an edit reaches the page.
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AccountCounts, AccountList, AccountPage } from "~src/wire/desk-accounts"
import { api } from "../api"
import { type AccountView, listQuery } from "./view"

const calm = 15_000

const listPage = (query: string, signal?: AbortSignal) =>
  api.get<AccountList>(`/api/desk/accounts${query ? `?${query}` : ""}`, signal)

export const useAccounts = (view: AccountView, segmentId: string | undefined) =>
  useInfiniteQuery({
    queryKey: ["accounts", "list", listQuery(view, segmentId)],
    queryFn: ({ pageParam, signal }) =>
      listPage(listQuery(view, segmentId, pageParam ? { after: pageParam } : {}), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: calm,
    placeholderData: (before) => before,
  })

/** Every account under a filter, for export: page after page. */
export async function allAccounts(view: AccountView, segmentId: string | undefined): Promise<AccountList["rows"]> {
  const all: AccountList["rows"] = []
  let after: string | null = null
  do {
    const page: AccountList = await listPage(listQuery(view, segmentId, { limit: "1000", ...(after ? { after } : {}) }))
    all.push(...page.rows)
    after = page.next
  } while (after)
  return all
}

export const useAccountCounts = (segmentId: string | undefined) =>
  useQuery({
    queryKey: ["accounts", "counts", segmentId ?? ""],
    queryFn: ({ signal }) =>
      api.get<AccountCounts>(`/api/desk/accounts/counts${segmentId ? `?segmentId=${segmentId}` : ""}`, signal),
    refetchInterval: calm,
    placeholderData: (before) => before,
  })

export const useAccount = (id: string) =>
  useQuery({
    queryKey: ["accounts", "page", id],
    queryFn: ({ signal }) => api.get<AccountPage>(`/api/desk/accounts/${id}`, signal),
    refetchInterval: calm,
  })

/** Puts the account that an edit answered with onto its page, and lets the list look again. */
export function useTakeAccount() {
  const store = useQueryClient()
  return {
    take: (page: AccountPage) => {
      store.setQueryData(["accounts", "page", page.account.id], page)
      store.invalidateQueries({ queryKey: ["accounts"] })
    },
    refresh: () => store.invalidateQueries({ queryKey: ["accounts"] }),
  }
}
