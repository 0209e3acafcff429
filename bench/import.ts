// A hundred thousand accounts, new and once more: dry run and run as the desk waits for them, and what the server's process grows by.
import { readFileSync } from "node:fs"
import { accountFile } from "~scripts/lib/account-file"
import { startBackend } from "~scripts/lib/backend"
import { signInAtDesk } from "~scripts/lib/desk"
import { fileImports } from "~scripts/lib/file-import"
import type { Import } from "~src/wire/desk-imports"
import { against, type Budget } from "./budget"

const accounts = 100_000
const seconds = 10
const megabytes = 300

export async function benchImport(): Promise<Budget | Budget[]> {
  const backend = await startBackend()
  try {
    const { cookie } = await signInAtDesk(backend, "noor")
    const imports = fileImports(backend, cookie)
    const small = await imports.check(await imports.drop(accountFile(2_000, "warm", 1)))
    await imports.settled((await imports.run(await imports.settled(small.id))).id)

    const watch = watchMemory(backend.pid())
    const bytes = accountFile(accounts, "many", 2)
    const first = await twoSteps(imports, bytes)
    const again = await twoSteps(imports, bytes)
    const grown = watch.end()
    expectCounts(first.ran, { added: accounts, unchanged: 0 })
    expectCounts(again.ran, { added: 0, unchanged: accounts })
    const note = `${accounts} accounts, ${(bytes.length / 1e6).toFixed(1)} MB, from the request to the state that is shown`
    const memory =
      grown === null
        ? []
        : [
            against(
              "import of 100,000 accounts, the server's memory above idle",
              megabytes,
              grown,
              "MB",
              "resident, read from /proc every 20 ms over check and run, and over both of the same file again",
            ),
          ]
    return [
      against("import of 100,000 accounts, dry run", seconds, first.check, "s", note),
      against("import of 100,000 accounts, run", seconds, first.run, "s", note),
      against(
        "import of the same 100,000 accounts again, dry run",
        seconds,
        again.check,
        "s",
        `${note}; nothing changes`,
      ),
      against("import of the same 100,000 accounts again, run", seconds, again.run, "s", `${note}; nothing changes`),
      ...memory,
    ]
  } finally {
    await backend.close()
  }
}

async function twoSteps(imports: ReturnType<typeof fileImports>, bytes: Buffer) {
  const dropped = await imports.drop(bytes)
  const began = performance.now()
  await imports.check(dropped)
  const checked = await imports.settled(dropped.id)
  const between = performance.now()
  await imports.run(checked)
  const ran = await imports.settled(dropped.id)
  return { check: (between - began) / 1000, run: (performance.now() - between) / 1000, ran }
}

function expectCounts(it: Import, want: Record<string, number>): void {
  const counts = it.result?.counts as Record<string, number> | undefined
  for (const [name, n] of Object.entries(want)) {
    if (it.state !== "done" || counts?.[name] !== n)
      throw new Error(`not imported as it should be: ${JSON.stringify({ ...it, columns: [] })}`)
  }
}

/** How far a process's resident memory rises above what it is now, MB; null where nothing tells. */
function watchMemory(pid: number): { end: () => number | null } {
  const now = () => Number(/VmRSS:\s+(\d+) kB/.exec(readStatus(pid))?.[1] ?? Number.NaN) / 1000
  const idle = now()
  let peak = idle
  const timer = setInterval(() => {
    peak = Math.max(peak, now())
  }, 20)
  return {
    end() {
      clearInterval(timer)
      return Number.isNaN(idle) ? null : peak - idle
    },
  }
}

function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8")
  } catch {
    return ""
  }
}
