// The one-time code that a link carries after its #, where no server log sees it.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useLocation } from "wouter"
import type { Me } from "~src/wire/desk"
import { api } from "../api"

/** The code of the address as it was opened, or null. */
export function useCode(): string | null {
  const [code] = useState(() => decodeURIComponent(location.hash.slice(1)).trim() || null)
  return code
}

/** Spends a code and goes to the desk as the member that it made. */
export function useEntering(path: "/api/join" | "/api/setup") {
  const store = useQueryClient()
  const [, navigate] = useLocation()
  return useMutation({
    mutationFn: (body: Record<string, unknown>) => api.post<Me>(path, body),
    onSuccess: (me) => {
      store.clear()
      store.setQueryData(["me"], me)
      navigate("/", { replace: true })
    },
  })
}
