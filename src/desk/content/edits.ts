// How an edit of the library is sent, and how the page learns of it.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AssetChange, AssetVersions, ChangedAssets, SavedAsset } from "~src/wire/desk-content"
import { api } from "../api"
import { type AssetDraft, sendable } from "./draft"

export function useRefreshAssets() {
  const store = useQueryClient()
  return async () => {
    await store.invalidateQueries({ queryKey: ["assets"] })
    store.invalidateQueries({ queryKey: ["names"] })
  }
}

/** Adds an asset, or saves the edit of one. */
export function useSaveAsset(id: string | null) {
  const refresh = useRefreshAssets()
  return async (draft: AssetDraft, version: number): Promise<SavedAsset> => {
    const saved = id
      ? await api.put<SavedAsset>(`/api/desk/assets/${id}`, { ...sendable(draft), version })
      : await api.post<SavedAsset>("/api/desk/assets", sendable(draft))
    await refresh()
    return saved
  }
}

/** One change for one or several assets. */
export function useChangeAssets() {
  const refresh = useRefreshAssets()
  return useMutation({
    mutationFn: ({ ids, change }: { ids: string[]; change: AssetChange }) =>
      api.post<ChangedAssets>("/api/desk/assets/changes", { ids, change }),
    onSuccess: refresh,
  })
}

export const useAssetVersions = (id: string, version: number) =>
  useQuery({
    queryKey: ["assets", id, "versions", version],
    queryFn: ({ signal }) => api.get<AssetVersions>(`/api/desk/assets/${id}/versions`, signal),
  })
