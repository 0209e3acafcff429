// One asset in words: for its row and the export.
import type { Cell } from "../csv"
import { useSpeech } from "../language"
import { useNames } from "../queries"
import type { AssetDraft } from "./draft"
import type { AssetRow } from "./view"

/** What the fields of an asset are called. */
export function useAssetFieldNames(): Record<keyof AssetDraft, string> {
  const { words } = useSpeech()
  const say = words.asset
  return {
    title: say.title,
    url: say.url,
    kind: say.kind,
    language: words.form.language,
    audience: say.map,
    campaign: say.campaign,
    ownerId: say.owner,
    createdOn: say.createdOn,
    verifiedOn: say.verifiedOn,
    expiresOn: say.expiresOn,
    offMessage: words.content.offMessage,
    withdrawn: words.content.withdrawn,
    howTo: say.howTo,
  }
}

export function useAssetWords() {
  const { words, terms } = useSpeech()
  const names = useNames().data
  const c = words.content.columns
  const conversations = ({ asset }: AssetRow) =>
    asset.audience.conversations.map((one) => terms.conversations[one].name).join(", ")
  const personas = ({ asset }: AssetRow) =>
    asset.audience.personaIds.map((id) => names?.personas.find((p) => p.id === id)?.name ?? id).join(", ") ||
    words.everyone
  const csvHeads = [
    c.title,
    terms.subjects.asset,
    "URL",
    c.conversations,
    c.personas,
    c.language,
    c.verifiedOn,
    c.expiresOn,
    c.shown,
    c.seen,
    c.opened,
    c.copied,
    c.used,
    c.lastUsedWeek,
  ]
  const csvRow = (row: AssetRow): Cell[] => [
    row.asset.title,
    terms.kinds[row.asset.kind],
    row.asset.url,
    conversations(row),
    personas(row),
    row.asset.language,
    row.asset.verifiedOn,
    row.asset.expiresOn,
    row.shown,
    row.seen,
    row.opened,
    row.copied,
    row.used,
    row.lastUsedWeek,
  ]
  return { conversations, personas, csvHeads, csvRow }
}
