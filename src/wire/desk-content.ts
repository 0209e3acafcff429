// What the Content room and the server say to each other when the library is edited, under /api/desk/assets.
import * as z from "zod"
import { Asset } from "~src/domain/asset"
import { Day, Id, Millis } from "~src/domain/basics"
import { Audience } from "~src/domain/messaging"
import { countWords, howToWords } from "./desk-lists"

/** POST /assets → SavedAsset; PUT /assets/:id → SavedAsset, 409 if `version` is not the current. */
export const NewAsset = Asset.omit({ id: true }).extend({
  howTo: Asset.shape.howTo.refine((text) => !text || countWords(text) <= howToWords, "sixty words at most"),
})
export type NewAsset = z.infer<typeof NewAsset>
export const EditedAsset = NewAsset.extend({ version: z.number().int().positive() })
export type EditedAsset = z.infer<typeof EditedAsset>
export const SavedAsset = z.object({ asset: Asset, version: z.number().int() })
export type SavedAsset = z.infer<typeof SavedAsset>

/** GET /assets/:id/versions: newest first. */
export const AssetVersions = z.object({
  versions: z.array(z.object({ asset: Asset, editedBy: z.string().nullable(), editedAt: Millis })),
})
export type AssetVersions = z.infer<typeof AssetVersions>

/** One change for several assets: only the fields it names, whatever else somebody edits meanwhile. */
export const AssetChange = z.discriminatedUnion("kind", [
  /** `add` puts to what is mapped already, `replace` takes its place. */
  z.object({ kind: z.literal("map"), how: z.enum(["add", "replace"]), audience: Audience }),
  z.object({ kind: z.literal("own"), ownerId: Id.nullable() }),
  /** "Still true": verified today, in the workspace's time zone. */
  z.object({ kind: z.literal("verify") }),
  z.object({ kind: z.literal("expire"), expiresOn: Day.nullable() }),
  z.object({ kind: z.literal("withdraw"), withdrawn: z.boolean() }),
])
export type AssetChange = z.infer<typeof AssetChange>

/** POST /assets/changes → ChangedAssets: all of them or none. */
export const AssetChanges = z.object({ ids: z.array(Id).min(1).max(5000), change: AssetChange })
export type AssetChanges = z.infer<typeof AssetChanges>
/** How many changed; one that was so already, or is no longer there, does not. */
export const ChangedAssets = z.object({ changed: z.number().int() })
export type ChangedAssets = z.infer<typeof ChangedAssets>
