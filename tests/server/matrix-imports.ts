// The rows of the role × route table for imports and exports.
import type { Import } from "~src/wire/desk-imports"
import { importsOf } from "~tests/import/support"
import type { Asked, Row, World } from "./matrix-table"

const marketing = "401 403 200 200 401 401 401 401 401 401 200"
const marketingOn = "401 403 200 200 401 401 401 401 401 401 404"
const admins = "401 403 403 200 401 401 401 401 401 401 200"

const heads = "Parley message id,Pillar,Part,Claim,Proof,Proof source,Proof date,Why this message"
const file = Buffer.from(`${heads}\n,Uptime,view,A line.,Counted.,Own count,2026-01-05,They ask.\n,Uptime,view,,,,,\n`)

/** A file of messages that an admin dropped: marketing's as well. */
async function dropped({ server, here }: World): Promise<Import> {
  return (await importsOf(server, here.admin).drop(file)).json()
}

async function checked(world: World): Promise<Import> {
  const it = await dropped(world)
  const { kind, mapping } = it
  if (!kind) throw new Error("the file was not recognised")
  return (await importsOf(world.server, world.here.admin).check(it, { kind, mode: "update", mapping })) as Import
}

const on = async (it: Promise<Import>, body?: (it: Import) => unknown): Promise<Asked> => {
  const { id } = await it
  return { params: { id }, ...(body ? { body: body(await it) } : {}) }
}

export const importRows: Record<string, Row> = {
  "GET /api/desk/imports": { expect: marketing },
  "GET /api/desk/imports/fields": { expect: marketing },
  // What is sent here says no length, so whoever may send is told so.
  "POST /api/desk/imports": {
    expect: marketing.replaceAll("200", "400"),
    ask: () => ({ query: "name=file.csv", body: "a,b" }),
  },
  "GET /api/desk/imports/{id}": { expect: marketingOn, ask: (world) => on(dropped(world)) },
  "POST /api/desk/imports/{id}/mapping": {
    expect: marketingOn,
    ask: (world) => on(dropped(world), () => ({ kind: "messages" })),
  },
  "POST /api/desk/imports/{id}/check": {
    expect: marketingOn,
    ask: (world) => on(dropped(world), ({ kind, mapping }) => ({ kind, mapping, mode: "update" })),
  },
  "POST /api/desk/imports/{id}/run": {
    expect: marketingOn,
    ask: (world) => on(checked(world), ({ digest }) => ({ digest })),
  },
  "DELETE /api/desk/imports/{id}": {
    expect: marketingOn.replaceAll("200", "204"),
    ask: (world) => on(dropped(world)),
  },
  "GET /api/desk/imports/{id}/rejected.csv": { expect: marketingOn, ask: (world) => on(checked(world)) },

  "GET /api/desk/export/accounts.csv": { expect: marketing },
  "GET /api/desk/export/contacts.csv": { expect: admins },
  "GET /api/desk/export/leads.csv": { expect: admins },
  "GET /api/desk/export/messages.csv": { expect: marketing },
  "GET /api/desk/export/assets.csv": { expect: marketing },
  "GET /api/desk/export/feedback.csv": { expect: marketing },
  "GET /api/desk/export/members.csv": { expect: admins },
}
