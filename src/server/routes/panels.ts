// POST /api/panels: a browser hands over panels as they were shown. Whose browser it is decides that it may, and is not kept.
import type { Hono } from "hono"
import { type PanelsAnswer, PanelsRequest } from "~src/wire/panels"
import { findBearer } from "../auth/bearer"
import { inWorkspace } from "../database/transaction"
import { Refusal } from "../failure"
import { addPanels, judgePanel } from "../queries/shown-panels"
import type { Services } from "../services"
import { bearerToken, readJson } from "./sync"

/** As many of the longest as one request holds, and their JSON's escapes. */
const mostBytes = 4_000_000

export function panelsRoute(app: Hono, { db, now }: Services): void {
  app.post("/api/panels", async (c) => {
    const token = bearerToken(c)
    const request = PanelsRequest.safeParse(await readJson(c, mostBytes, "Send fewer panels at once")).data
    if (!request) throw new Refusal("bad-request", "Something in the request is missing or wrong")
    const judged = (await Promise.all(request.panels.map(judgePanel))).filter((one) => one !== null)
    await inWorkspace(db, token.workspaceId, async (trx) => {
      const answer = await findBearer(trx, token)
      if (!answer.ok && answer.why === "revoked")
        throw new Refusal("revoked", "This browser was signed out by an admin")
      if (!answer.ok || answer.bearer.kind !== "extension")
        throw new Refusal("not-signed-in", "Pair this browser first")
      await addPanels(trx, answer.bearer.workspace.id, judged, now())
    })
    // What is no panel never becomes one: it need not come again either.
    const ids = request.panels.map((one) => (one as { id?: unknown } | null)?.id)
    return c.json({ taken: ids.filter((id) => typeof id === "string") } satisfies PanelsAnswer, 200)
  })
}
