// The library as the desk edits it; each state is kept with who left it so, and sidebars get it at their next sync.
import { sql } from "kysely"
import { type Asset, Asset as AssetSchema } from "~src/domain/asset"
import type { Audience } from "~src/domain/messaging"
import type {
  AssetChange,
  AssetChanges,
  AssetVersions,
  EditedAsset,
  NewAsset,
  SavedAsset,
} from "~src/wire/desk-content"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { dayOf } from "../week"
import { allotSeq } from "./change-seq"
import { insertAssets } from "./insert-rows"

export type By = { workspaceId: string; memberId: string; timeZone: string; now: number }

/** @throws Refusal `bad-request` for an owner who is not here. */
export async function addAsset(trx: Trx, by: By, input: NewAsset): Promise<SavedAsset> {
  await checkOwner(trx, by, input.ownerId)
  const asset = AssetSchema.parse({ ...input, id: newId() })
  await insertAssets(trx, by.workspaceId, [asset], by)
  return found(await findAsset(trx, by.workspaceId, asset.id))
}

/** @returns "stale" when somebody edited it since; null when there is no such asset. @throws Refusal as `addAsset`. */
export async function editAsset(
  trx: Trx,
  by: By,
  id: string,
  input: EditedAsset,
): Promise<SavedAsset | "stale" | null> {
  // The counter's lock: the state that is compared here is the one that is replaced.
  await allotSeq(trx, by.workspaceId, 0)
  const current = await findAsset(trx, by.workspaceId, id)
  if (!current) return null
  if (current.version !== input.version) return "stale"
  if (input.ownerId !== current.asset.ownerId) await checkOwner(trx, by, input.ownerId)
  await insertAssets(trx, by.workspaceId, [AssetSchema.parse({ ...input, id })], by)
  return found(await findAsset(trx, by.workspaceId, id))
}

/** Makes one change to several assets. @returns how many changed. @throws Refusal as `addAsset`. */
export async function changeAssets(trx: Trx, by: By, { ids, change }: AssetChanges): Promise<number> {
  await allotSeq(trx, by.workspaceId, 0)
  if (change.kind === "own") await checkOwner(trx, by, change.ownerId)
  const rows = await trx
    .selectFrom("assets")
    .select("data")
    .where("workspace_id", "=", by.workspaceId)
    .where("id", "in", ids)
    .where("deleted", "=", false)
    .execute()
  const today = dayOf(by.now, by.timeZone)
  const changed = rows.flatMap(({ data }) => {
    const before = AssetSchema.parse(data)
    const after = { ...before, ...changeOf(before, change, today) }
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [after]
  })
  if (changed.length > 0) await insertAssets(trx, by.workspaceId, changed, by)
  return changed.length
}

function changeOf(asset: Asset, change: AssetChange, today: string): Partial<Asset> {
  switch (change.kind) {
    case "map":
      return { audience: change.how === "replace" ? change.audience : joined(asset.audience, change.audience) }
    case "own":
      return { ownerId: change.ownerId }
    case "verify":
      return { verifiedOn: today }
    case "expire":
      return { expiresOn: change.expiresOn }
    case "withdraw":
      return { withdrawn: change.withdrawn }
  }
}

/** Both audiences. Where an asset was for everyone it stays so: adding never takes anyone away. */
function joined(a: Audience, b: Audience): Audience {
  const open = <T>(x: T[], y: T[]) => (x.length === 0 ? x : [...new Set([...x, ...y])])
  return {
    segmentIds: open(a.segmentIds, b.segmentIds),
    personaIds: open(a.personaIds, b.personaIds),
    industries: open(a.industries, b.industries),
    // No conversation means unmapped, not all of them.
    conversations: [...new Set([...a.conversations, ...b.conversations])].sort(),
  }
}

/** @returns null when there is no such asset. */
export async function assetVersions(trx: Trx, workspaceId: string, id: string): Promise<AssetVersions | null> {
  if (!(await findAsset(trx, workspaceId, id))) return null
  const { rows } = await sql<AssetVersions["versions"][number]>`
    select v.data as asset, e.name as "editedBy", v.edited_at as "editedAt" from asset_versions v
    left join members e on e.workspace_id = ${workspaceId} and e.id = v.edited_by
    where v.workspace_id = ${workspaceId} and v.asset_id = ${id} order by v.seq desc limit 50`.execute(trx)
  return { versions: rows.map((row) => ({ ...row, asset: AssetSchema.parse(row.asset) })) }
}

async function findAsset(trx: Trx, workspaceId: string, id: string): Promise<SavedAsset | null> {
  const row = await trx
    .selectFrom("assets")
    .select(["data", "seq"])
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("deleted", "=", false)
    .executeTakeFirst()
  return row ? { asset: AssetSchema.parse(row.data), version: row.seq } : null
}

function found(saved: SavedAsset | null): SavedAsset {
  if (!saved) throw new Error("An asset that was just saved is not there")
  return saved
}

async function checkOwner(trx: Trx, { workspaceId }: By, ownerId: string | null): Promise<void> {
  if (ownerId === null) return
  const here = await trx
    .selectFrom("members")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", ownerId)
    .where("left_at", "is", null)
    .executeTakeFirst()
  if (here) return
  const details = ["ownerId: not a member of this workspace"]
  throw new Refusal("bad-request", "Something in the request is missing or wrong", { details })
}
