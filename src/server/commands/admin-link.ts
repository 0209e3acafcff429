// `npm run admin-link`: a sign-in link for an admin who lost theirs, made beside a running server or without one.
import { createInterface } from "node:readline/promises"
import { lifetimes } from "../auth/codes"
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"
import { workspaceIds } from "../database/workspace-ids"
import { insertTicket } from "../queries/tickets"
import { runCommand, withDatabase } from "./command"

type Admin = { workspaceId: string; workspace: string; id: string; name: string }

await runCommand(async (settings, words) => {
  const code = await withDatabase({ settings, beside: true }, async (db) => {
    const admin = await choose(await adminsOf(db), words.join(" ").trim())
    if (!admin) return null
    const now = Date.now()
    const ticket = { kind: "sign-in" as const, memberId: admin.id, now, expiresAt: now + lifetimes["sign-in"] }
    const made = await inWorkspace(db, admin.workspaceId, (trx) => insertTicket(trx, admin.workspaceId, ticket))
    process.stdout.write(`Signs ${admin.name} in at ${admin.workspace}, once, within ten minutes:\n`)
    return made.code
  })
  if (code) process.stdout.write(`${settings.publicUrl}/desk/sign-in#${code}\n`)
  return code ? 0 : 2
})

async function adminsOf(db: Db): Promise<Admin[]> {
  const all: Admin[] = []
  for (const workspaceId of await workspaceIds(db)) {
    const rows = await inWorkspace(db, workspaceId, (trx) =>
      trx
        .selectFrom("members as m")
        .innerJoin("workspaces as w", "w.workspace_id", "m.workspace_id")
        .select(["m.id", "m.name", "w.name as workspace"])
        .where("m.workspace_id", "=", workspaceId)
        .where("m.role", "=", "admin")
        .where("m.left_at", "is", null)
        .orderBy("m.joined_at")
        .execute(),
    )
    all.push(...rows.map((row) => ({ workspaceId, ...row })))
  }
  return all
}

/** The only one, the one named, or whom the person at the terminal picks. */
async function choose(admins: readonly Admin[], named: string): Promise<Admin | null> {
  if (admins.length === 0) {
    process.stderr.write(
      "There is no admin in this database. Without a workspace, starting the server prints a set-up link.\n",
    )
    return null
  }
  const fits = named === "" ? admins : admins.filter((one) => one.id === named || one.name === named)
  const [only] = fits
  if (only && fits.length === 1) return only
  const list = fits.length > 0 ? fits : admins
  if (fits.length === 0) process.stderr.write(`No admin is called ${named}.\n`)
  process.stderr.write(`${list.map((one, i) => `${i + 1}. ${one.name}, ${one.workspace} (${one.id})`).join("\n")}\n`)
  if (!process.stdin.isTTY) {
    process.stderr.write("Say which: npm run admin-link -- <the id in brackets>\n")
    return null
  }
  const ask = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await ask.question("Which one? ")
  ask.close()
  return list[Number(answer) - 1] ?? list.find((one) => one.id === answer.trim()) ?? null
}
