// What the Settings room asks of the server.
import { useQuery } from "@tanstack/react-query"
import type { WeekMove, WorkspaceSettings } from "~src/wire/desk-settings"
import { api } from "../api"

export const useSettings = () =>
  useQuery({
    queryKey: ["settings"],
    queryFn: ({ signal }) => api.get<WorkspaceSettings>("/api/desk/settings", signal),
    refetchInterval: 15_000,
  })

/** What another time zone would move; asked only once one is chosen. */
export const useWeekMove = (timeZone: string, enabled: boolean) =>
  useQuery({
    queryKey: ["settings", "weeks", timeZone],
    queryFn: ({ signal }) =>
      api.get<WeekMove>(`/api/desk/settings/weeks?timeZone=${encodeURIComponent(timeZone)}`, signal),
    enabled,
  })
