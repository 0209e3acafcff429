// A one-time sign-in link: spends its code by itself and goes on to the desk.
import { useEffect, useRef } from "react"
import { useSpeech } from "../language"
import { useCode, useEntering } from "./code"
import { EntryFault, EntryFrame, NoCode } from "./frame"

export function SignIn() {
  const { words } = useSpeech()
  const code = useCode()
  const enter = useEntering("/api/join")
  const spent = useRef(false)
  useEffect(() => {
    if (!code || spent.current) return
    spent.current = true
    // The member is known already; the server asks for a name and keeps the one it has.
    enter.mutate({ code, name: "-" })
  }, [code, enter])
  if (!code) return <NoCode help={words.entry.noCodeSignIn} />
  return (
    <EntryFrame title={words.entry.signInTitle}>
      {enter.error ? <EntryFault error={enter.error} /> : <p role="status">{words.entry.working}</p>}
    </EntryFrame>
  )
}
