// What the Sites room asks of the server, and what it changes there.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { Site } from "~src/domain/words"
import type { FixCheck, SiteList, SiteState, StructureText } from "~src/wire/desk-sites"
import { api } from "../api"

export const useSites = () =>
  useQuery({
    queryKey: ["sites"],
    queryFn: ({ signal }) => api.get<SiteList>("/api/desk/sites", signal),
    refetchInterval: 15_000,
  })

export const checkFix = (site: Site, text: string) => api.post<FixCheck>(`/api/desk/sites/${site}/check`, { text })

/** The text of a structure: asked for when it is opened, and the same for good. */
export const useStructure = (site: Site, id: string) =>
  useQuery({
    queryKey: ["sites", site, "structure", id],
    queryFn: ({ signal }) => api.get<StructureText>(`/api/desk/sites/${site}/structures/${id}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** One change of a site; `from` is the version that the admin saw. */
export type SiteChange =
  | { path: "fixes"; from: number; text: string }
  | { path: "revert"; from: number }
  | { path: "switch"; from: number; off: boolean }

export function useSiteChange(site: Site, onDone: (state: SiteState) => void) {
  const store = useQueryClient()
  return useMutation({
    mutationFn: ({ path, ...body }: SiteChange) => api.post<SiteState>(`/api/desk/sites/${site}/${path}`, body),
    onSuccess: onDone,
    onSettled: () => store.invalidateQueries({ queryKey: ["sites"] }),
  })
}
