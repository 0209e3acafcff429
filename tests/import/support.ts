// Files through the real routes: dropped, checked, run; and a workspace with something in it.
import { sql } from "kysely"
import { insertAccounts, insertContacts, insertPersonas, insertSegments } from "~src/server/queries/insert-rows"
import type { Import, ImportKind, ImportMode } from "~src/wire/desk-imports"
import type { FreshServer, TestMember, TestWorkspace } from "~tests/support/server"

const origin = "http://localhost:8787"

/** One member's imports. */
export function importsOf(server: FreshServer, member: TestMember) {
  const ask = async (path: string, init: { method?: string; body?: unknown } = {}) =>
    server.desk(member, `/imports${path}`, init)
  const drop = (bytes: Buffer, name = "file.csv"): Promise<Response> =>
    server.fetch(`/api/desk/imports?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { cookie: member.cookie, origin, "content-length": String(bytes.length) },
      body: new Uint8Array(bytes),
    })
  const settled = async (id: string): Promise<Import> => {
    for (;;) {
      const it = (await (await ask(`/${id}`)).json()) as Import
      if (it.state !== "checking" && it.state !== "running") return it
      await new Promise((done) => setTimeout(done, 5))
    }
  }
  const check = async (it: Import, as: { kind: ImportKind; mode: ImportMode; mapping: (string | null)[] }) => {
    const answer = await ask(`/${it.id}/check`, { method: "POST", body: as })
    return answer.status === 200 ? settled(it.id) : answer
  }
  const run = async (it: Import) => {
    const answer = await ask(`/${it.id}/run`, { method: "POST", body: { digest: it.digest } })
    return answer.status === 200 ? settled(it.id) : answer
  }
  return {
    ask,
    drop,
    check,
    run,
    settled,
    rejected: async (id: string) => (await ask(`/${id}/rejected.csv`)).text(),
    /** Dropped, checked as it was recognised, and run. @throws when any of it is refused. */
    async whole(bytes: Buffer, as: { kind?: ImportKind; mode?: ImportMode; mapping?: (string | null)[] } = {}) {
      const dropped = await drop(bytes)
      if (dropped.status !== 200) throw new Error(await dropped.text())
      const it = (await dropped.json()) as Import
      const kind = as.kind ?? it.kind
      if (!kind) throw new Error("the file was not recognised")
      const checked = await check(it, { kind, mode: as.mode ?? "update", mapping: as.mapping ?? it.mapping })
      if (checked instanceof Response) throw new Error(await checked.text())
      const ran = await run(checked)
      if (ran instanceof Response) throw new Error(await ran.text())
      return { checked, ran }
    },
  }
}

/** The workspace's counter: a device that has it pulls nothing. */
export async function changeSeq(server: FreshServer, workspaceId: string): Promise<number> {
  const { rows } = await server.inside(workspaceId, (trx) =>
    sql<{ change_seq: number }>`select change_seq from workspaces where workspace_id = ${workspaceId}`.execute(trx),
  )
  return rows[0]?.change_seq ?? -1
}

/** Every record of a kind, by id. */
export async function recordsOf<T>(server: FreshServer, workspaceId: string, kind: ImportKind): Promise<T[]> {
  const { rows } = await server.inside(workspaceId, (trx) =>
    sql<{ data: T }>`select data from ${sql.table(kind)} where workspace_id = ${workspaceId} and not deleted
      order by seq`.execute(trx),
  )
  return rows.map((row) => row.data)
}

/** Two segments, two personas, four accounts and a contact, all invented. */
export async function seed(server: FreshServer, { workspace }: TestWorkspace): Promise<void> {
  const { id } = workspace
  await server.inside(id, async (trx) => {
    await insertSegments(trx, id, [
      { id: "s-mid", name: "Mid-market" },
      { id: "s-big", name: "Enterprise" },
    ])
    await insertPersonas(trx, id, [
      { id: "p-money", name: "Economic buyer", titles: ["chief financial", "finance director"] },
      { id: "p-plant", name: "Plant lead", titles: ["plant manager", "werkleiter"] },
    ])
    await insertAccounts(trx, id, [
      {
        id: "brightwater",
        name: "Brightwater Foods GmbH",
        domains: ["brightwater.example"],
        linkedinSlug: "brightwater-foods",
        crmIds: [{ crm: "salesforce", id: "001A0000006Vm9r" }],
        industry: "Food production",
        segmentId: "s-mid",
      },
      { id: "karst", name: "Karst Bearings", domains: ["karst.example"], crmIds: [{ crm: "hubspot", id: "7001" }] },
      { id: "twin-a", name: "Twin Works", domains: ["twin.example"] },
      { id: "twin-b", name: "Twin Works Trading", domains: ["twin.example"] },
    ])
    await insertContacts(trx, id, [
      {
        id: "mira",
        accountId: "brightwater",
        name: "Mira Sand",
        title: "Chief Financial Officer",
        emails: ["mira.sand@brightwater.example"],
        personaId: "p-money",
        crmIds: [{ crm: "salesforce", id: "003A0000006Vm9x" }],
      },
    ])
  })
}
