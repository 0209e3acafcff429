// The browser tests' common ground: one backend for each worker, and browsers that close when their test ends.
import { test as base } from "@playwright/test"
import { startBackend, type TestBackend } from "~scripts/lib/backend"
import { pair, type Rep, type RepOptions, startRep } from "~scripts/lib/rep"

type Here = {
  /** Starts a browser with the extension, paired as `member` unless that is null. */
  rep: (options?: RepOptions & { member?: string | null }) => Promise<Rep>
}

export const test = base.extend<Here, { backend: TestBackend }>({
  backend: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      const backend = await startBackend()
      await use(backend)
      await backend.close()
    },
    { scope: "worker", timeout: 120_000 },
  ],
  rep: async ({ backend }, use) => {
    const open: Rep[] = []
    await use(async ({ member = "sam", ...options } = {}) => {
      const rep = await startRep(options)
      open.push(rep)
      if (member) await pair(rep, await backend.pairLink(member))
      return rep
    })
    for (const rep of open) await rep.close()
  },
})
