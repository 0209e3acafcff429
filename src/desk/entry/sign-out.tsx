// Leaving the desk in this browser; a paired sidebar stays paired.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { TextButton } from "~src/ui/button"
import { api } from "../api"
import { useSpeech } from "../language"
import { NotSaved } from "../parts/states"

export function SignOut() {
  const { words } = useSpeech()
  const store = useQueryClient()
  const leave = useMutation({
    mutationFn: () => api.post<void>("/api/desk/sign-out"),
    onSuccess: () => store.resetQueries(),
  })
  return (
    <>
      <TextButton className="ui-small sign-out" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {words.signOut}
      </TextButton>
      <NotSaved error={leave.error} />
    </>
  )
}
