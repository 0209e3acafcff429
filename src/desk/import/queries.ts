// What the Import room asks of the server.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { Import, ImportCheck, ImportFields, ImportKind, ImportList, ImportMapping } from "~src/wire/desk-imports"
import { api } from "../api"

const base = "/api/desk/imports"
const under = (it: Import | undefined) => it?.state === "checking" || it?.state === "running"

export const useImports = () =>
  useQuery({
    queryKey: ["imports"],
    queryFn: ({ signal }) => api.get<ImportList>(base, signal),
    refetchInterval: 15_000,
  })

export const useImportFields = () =>
  useQuery({
    queryKey: ["imports", "fields"],
    queryFn: ({ signal }) => api.get<ImportFields>(`${base}/fields`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Looked at often while it is under way. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ["imports", id],
    queryFn: ({ signal }) => api.get<Import>(`${base}/${id}`, signal),
    refetchInterval: ({ state }) => (under(state.data) ? 500 : false),
  })

/** Everything that moves an import on answers with the import: it is shown at once, and the lists follow. */
function useMove<V>(move: (input: V) => Promise<Import>) {
  const store = useQueryClient()
  return useMutation({
    mutationFn: move,
    onSuccess: (it) => {
      store.setQueryData(["imports", it.id], it)
      return store.invalidateQueries({ queryKey: ["imports"], exact: true })
    },
  })
}

export const useSend = () =>
  useMove((file: File) => api.send<Import>(`${base}?name=${encodeURIComponent(file.name)}`, file))
export const useCheck = (id: string) => useMove((asked: ImportCheck) => api.post<Import>(`${base}/${id}/check`, asked))
export const useRun = (id: string) => useMove((digest: string) => api.post<Import>(`${base}/${id}/run`, { digest }))

export const useGuess = (id: string) =>
  useMutation({ mutationFn: (kind: ImportKind) => api.post<ImportMapping>(`${base}/${id}/mapping`, { kind }) })

export function useDiscard(id: string) {
  const store = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete(`${base}/${id}`),
    onSuccess: () => store.invalidateQueries({ queryKey: ["imports"] }),
  })
}

export const rejectedAt = (id: string) => `${base}/${id}/rejected.csv`
