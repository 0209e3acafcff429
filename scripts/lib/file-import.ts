// A file through the real server's own routes, as the desk sends it: for benches and proofs.
import type { Import } from "~src/wire/desk-imports"
import type { Backend } from "./backend"

export type FileImports = {
  drop: (bytes: Buffer) => Promise<Import>
  /** Asks for the check as the file was recognised, updating. */
  check: (it: Import) => Promise<Import>
  run: (it: Import) => Promise<Import>
  look: (id: string) => Promise<Import>
  /** Looks until it is no longer under way. */
  settled: (id: string) => Promise<Import>
}

export function fileImports(backend: Backend, cookie: string): FileImports {
  const ask = async (path: string, init: RequestInit = {}): Promise<Import> => {
    const answer = await fetch(`${backend.url}/api/desk/imports${path}`, {
      ...init,
      // A connection that was kept may be closed by a server that was busy: each request has its own.
      headers: { cookie, origin: backend.url, connection: "close", ...init.headers },
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Import
  }
  const post = (path: string, body: unknown) =>
    ask(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } })
  const look = (id: string) => ask(`/${id}`)
  return {
    drop: (bytes) => ask("?name=accounts.csv", { method: "POST", body: new Uint8Array(bytes) }),
    check: (it) => post(`/${it.id}/check`, { kind: it.kind, mode: "update", mapping: it.mapping }),
    run: (it) => post(`/${it.id}/run`, { digest: it.digest }),
    look,
    async settled(id) {
      for (;;) {
        const it = await look(id)
        if (it.state !== "checking" && it.state !== "running") return it
        await new Promise((done) => setTimeout(done, 50))
      }
    },
  }
}
