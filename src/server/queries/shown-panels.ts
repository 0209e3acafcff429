// Panels as reps saw them: taken from browsers, kept by the day without who saw them, read again with their digest judged anew.
import { sql } from "kysely"
import { canonical, digestOf } from "~src/domain/account-view/digest"
import { contactIdentity, mentionsIn } from "~src/domain/erase/identities"
import { isErased } from "~src/domain/erase/scrub-event"
import type { ShownDay, ShownPanel } from "~src/wire/desk-view-as"
import type { ShownState as State } from "~src/wire/panel-state"
import { longestPanel, SentPanel } from "~src/wire/panels"
import { ShownState } from "~src/wire/shown-state"
import type { Trx } from "../database/transaction"
import { findErased } from "../people/erased"
import { dayOf } from "../week"
import { holdWorkspace } from "./change-seq"

/** How long panels are kept at most, days; a workspace that keeps less keeps less of them. */
export const panelDays = 90
const dayMillis = 86_400_000

type Judged = { at: number; digest: string; body: string; state: State }

/** @returns the panel, if it is what its digest says, and a state and nothing besides. */
export async function judgePanel(sent: unknown): Promise<Judged | null> {
  const panel = SentPanel.safeParse(sent).data
  if (!panel) return null
  const { at, digest } = panel
  const body = canonical(panel.state)
  if (body.length > longestPanel || (await digestOf(body)) !== digest) return null
  const state = readState(body)
  return state && { at, digest, body, state }
}

function readState(body: string): State | null {
  try {
    const state = ShownState.safeParse(JSON.parse(body)).data
    return state && canonical(state) === body ? state : null
  } catch {
    return null
  }
}

/** Keeps what is sound and young enough; the same panel on the same day is one. Who was erased is in none of them. */
export async function addPanels(trx: Trx, workspaceId: string, judged: readonly Judged[], now: number): Promise<void> {
  // The workspace is held first: an erasure under way is waited for.
  const { timeZone, erasures } = await holdWorkspace(trx, workspaceId, 1)
  const oldest = dayOf(now - panelDays * dayMillis, timeZone)
  const latest = dayOf(now + dayMillis, timeZone)
  const rows = []
  for (const { at, digest, body, state } of judged) {
    const day = dayOf(at, timeZone)
    if (day < oldest || day > latest) continue
    const { accountId, contactId } = state.view.context
    if (accountId !== state.view.account.id) continue
    if (erasures > 0 && (await namesErased(trx, workspaceId, { body, at }, contactId))) continue
    rows.push({ account_id: accountId, day, digest, contact_id: contactId, body })
  }
  await sql`insert into shown_panels (workspace_id, account_id, day, digest, contact_id, body)
    select ${workspaceId}::text, r.account_id, r.day, r.digest, r.contact_id, r.body
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(account_id text, day date, digest text, contact_id text, body text)
    on conflict do nothing`.execute(trx)
  await sql`delete from shown_panels where workspace_id = ${workspaceId} and day < ${oldest}::date`.execute(trx)
}

async function namesErased(
  trx: Trx,
  workspaceId: string,
  { body, at }: Pick<Judged, "body" | "at">,
  contactId: string | null,
) {
  const identities = [...new Set(mentionsIn(body).map(({ identity }) => identity))]
  if (contactId) identities.push(contactIdentity(contactId))
  const { erased } = await findErased(trx, workspaceId, identities)
  return identities.some((identity) => isErased(erased, identity, at))
}

/** The days on which panels of an account were shown, newest first. */
export async function shownDays(trx: Trx, workspaceId: string, accountId: string, now: number): Promise<ShownDay[]> {
  const { rows } = await sql<ShownDay>`
    select day::text as day, count(*)::int as panels from shown_panels
    where workspace_id = ${workspaceId} and account_id = ${accountId}
      and day >= ${new Date(now - panelDays * dayMillis).toISOString().slice(0, 10)}::date
    group by day order by day desc`.execute(trx)
  return rows
}

/** So many different ones of a day. */
const most = 100

/** The panels of a day; `state` is null for one whose text is not what its digest says any more. */
export async function panelsOfDay(
  trx: Trx,
  workspaceId: string,
  accountId: string,
  day: string,
): Promise<ShownPanel[]> {
  const { rows } = await sql<{ digest: string; body: string }>`
    select digest, body from shown_panels
    where workspace_id = ${workspaceId} and account_id = ${accountId} and day = ${day}::date
    order by digest limit ${most}`.execute(trx)
  const panels: ShownPanel[] = []
  for (const { digest, body } of rows) {
    const state = (await digestOf(body)) === digest ? readState(body) : null
    panels.push({ digest, state })
  }
  return panels.sort((a, b) => orderOf(a) - orderOf(b))
}

const orderOf = ({ state }: ShownPanel) => state?.view.conversation ?? 9
