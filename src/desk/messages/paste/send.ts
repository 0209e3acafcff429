// Saving what is pasted as drafts, and publishing those: one after another, each marked as soon as it is stored.
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Message } from "~src/domain/messaging"
import type { MessageList } from "~src/wire/desk"
import type { DraftsToPublish } from "~src/wire/desk-messages"
import { ApiFault, api } from "../../api"
import { complete, type Item, messageOf, type Pasted, sameAs, waiting } from "./pasted"

type Doing = { what: "save" | "publish"; done: number; of: number }
type Outcome = { what: "save" | "publish"; failed: number; error: unknown } | null
type Set = (change: (before: Pasted) => Pasted) => void

export const toSave = (pasted: Pasted) => waiting(pasted.found?.items ?? []).filter(complete)
export const toPublish = (pasted: Pasted) =>
  (pasted.found?.items ?? []).flatMap((item) =>
    item.saved && !item.saved.live ? [{ ...item, saved: item.saved }] : [],
  )

export function useSending(pasted: Pasted, set: Set, list: MessageList) {
  const store = useQueryClient()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const mark = (key: number, change: Partial<Item>) => set((before) => changed(before, key, change))

  async function each<T extends Item>(what: Doing["what"], items: T[], send: (item: T) => Promise<boolean>) {
    setOutcome(null)
    let failed = 0
    let error: unknown = null
    for (const [done, item] of items.entries()) {
      setDoing({ what, done, of: items.length })
      try {
        if (!(await send(item))) failed++
      } catch (fault) {
        error = fault
        failed++
        // Without the server the others would fail alike; they stay as they are.
        if (fault instanceof ApiFault && ["offline", "unavailable"].includes(fault.code)) {
          failed = items.length - done
          break
        }
      }
    }
    setDoing(null)
    setOutcome({ what, failed, error })
    await store.invalidateQueries({ queryKey: ["messages"] })
  }

  const save = async () => {
    const items = toSave(pasted)
    setDoing({ what: "save", done: 0, of: items.length })
    // An answer that got lost may have stored a message after all: what is new there is not stored twice.
    const fresh = await api.get<MessageList>("/api/desk/messages").catch(() => list)
    await each("save", items, async (item) => {
      const all = pasted.found?.items ?? []
      const meanwhile = sameAs(item, all, fresh.rows) !== null && sameAs(item, all, list.rows) === null
      if (meanwhile) {
        mark(item.key, { keep: false })
        return false
      }
      const { id, version } = await api.post<Message>("/api/desk/messages", messageOf(item, pasted))
      mark(item.key, { saved: { id, version, live: false } })
      return true
    })
  }

  const publish = () =>
    each("publish", toPublish(pasted), async (item) => {
      const { id, version } = item.saved
      const body: DraftsToPublish = { drafts: [{ id, version }] }
      await api.post("/api/desk/messages/publish", body)
      mark(item.key, { saved: { id, version, live: true } })
      return true
    })

  return { doing, outcome, save, publish }
}

export function changed(pasted: Pasted, key: number, change: Partial<Item>): Pasted {
  if (!pasted.found) return pasted
  const items = pasted.found.items.map((item) => (item.key === key ? { ...item, ...change } : item))
  return { ...pasted, found: { ...pasted.found, items } }
}
