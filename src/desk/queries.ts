// What the desk asks of the server: one hook per question, polled so that figures move within seconds of a sync.
import { useInfiniteQuery, useQuery } from "@tanstack/react-query"
import type {
  AssetList,
  FeedbackFigures,
  FeedbackFilter,
  FeedbackRecords,
  Me,
  MemberList,
  MessageList,
  MessageVersions,
  Names,
  SetAsideList,
} from "~src/wire/desk"
import { api } from "./api"
import { filterQuery } from "./filter"

/** An unchanged answer is a 304 without a body. */
const lively = 4_000
const calm = 15_000

export const useMe = () =>
  useQuery({ queryKey: ["me"], queryFn: ({ signal }) => api.get<Me>("/api/desk/me", signal), staleTime: 60_000 })

export const useNames = () =>
  useQuery({
    queryKey: ["names"],
    queryFn: ({ signal }) => api.get<Names>("/api/desk/names", signal),
    refetchInterval: 60_000,
  })

export const useFigures = (filter: FeedbackFilter, enabled = true) =>
  useQuery({
    queryKey: ["feedback", "figures", filterQuery(filter)],
    queryFn: ({ signal }) => api.get<FeedbackFigures>(`/api/desk/feedback/figures?${filterQuery(filter)}`, signal),
    refetchInterval: lively,
    placeholderData: (before) => before,
    enabled,
  })

const recordsPage = (filter: FeedbackFilter, after: string | null, signal?: AbortSignal) =>
  api.get<FeedbackRecords>(
    `/api/desk/feedback/records?${filterQuery(filter)}${after ? `&after=${encodeURIComponent(after)}` : ""}`,
    signal,
  )

export const useRecords = (filter: FeedbackFilter) =>
  useInfiniteQuery({
    queryKey: ["feedback", "records", filterQuery(filter)],
    queryFn: ({ pageParam, signal }) => recordsPage(filter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: lively,
    placeholderData: (before) => before,
  })

/** Every record under a filter, for export: page after page. */
export async function allRecords(filter: FeedbackFilter): Promise<FeedbackRecords["records"]> {
  const all: FeedbackRecords["records"] = []
  let after: string | null = null
  do {
    const page: FeedbackRecords = await recordsPage(filter, after)
    all.push(...page.records)
    after = page.next
  } while (after)
  return all
}

export const useMessages = () =>
  useQuery({
    queryKey: ["messages"],
    queryFn: ({ signal }) => api.get<MessageList>("/api/desk/messages", signal),
    refetchInterval: calm,
  })

export const useVersions = (id: string, version: number) =>
  useQuery({
    queryKey: ["messages", id, "versions", version],
    queryFn: ({ signal }) => api.get<MessageVersions>(`/api/desk/messages/${id}/versions`, signal),
  })

export const useAssets = () =>
  useQuery({
    queryKey: ["assets"],
    queryFn: ({ signal }) => api.get<AssetList>("/api/desk/assets", signal),
    refetchInterval: calm,
  })

export const useMembers = () =>
  useQuery({
    queryKey: ["members"],
    queryFn: ({ signal }) => api.get<MemberList>("/api/desk/members", signal),
    refetchInterval: calm,
  })

export const useSetAside = () =>
  useQuery({
    queryKey: ["set-aside"],
    queryFn: ({ signal }) => api.get<SetAsideList>("/api/desk/set-aside", signal),
    refetchInterval: calm,
  })
