// What is pasted stays in the browser's tab: a reload loses nothing, and nobody else's tab ever has it.
import { useState } from "react"
import type { Me } from "~src/wire/desk"
import type { Pasted } from "./pasted"

const keyOf = ({ workspace, member }: Me) => `parley-pasted:${workspace.id}:${member.id}`

/**
 * What this member pasted in this tab.
 * @returns `held`: whether the browser keeps it over a reload
 */
export function usePasted(me: Me, empty: Pasted) {
  const key = keyOf(me)
  const [pasted, setPasted] = useState<Pasted>(() => read(key) ?? empty)
  const [held, setHeld] = useState(true)
  const set = (change: (before: Pasted) => Pasted) =>
    setPasted((before) => {
      const after = change(before)
      setHeld(write(key, after))
      return after
    })
  return { pasted, set, held, clear: () => write(key, null) }
}

function read(key: string): Pasted | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Pasted | null
  } catch {
    return null
  }
}

function write(key: string, pasted: Pasted | null): boolean {
  try {
    if (pasted) sessionStorage.setItem(key, JSON.stringify(pasted))
    else sessionStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}
