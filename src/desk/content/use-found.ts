// The library's index for the desk: made when somebody searches, and again when the library changes.
import { useMemo } from "react"
import { indexAssets } from "~src/ui/find-assets"
import { useSpeech } from "../language"
import { useNames } from "../queries"
import type { AssetRow } from "./view"

/** Ids that match, best first; null without a query. */
export function useFound(rows: readonly AssetRow[], query: string): readonly string[] | null {
  const { terms } = useSpeech()
  const names = useNames().data
  const asked = query.trim() !== ""
  const find = useMemo(() => {
    if (!asked) return null
    const nameOf = (list: { id: string; name: string }[] | undefined) => (id: string) =>
      list?.find((one) => one.id === id)?.name ?? id
    return indexAssets(
      rows.map(({ asset, owner }) => ({
        id: asset.id,
        title: asset.title,
        tags: [
          terms.kinds[asset.kind],
          asset.campaign ?? "",
          owner ?? "",
          ...asset.audience.conversations.map((one) => terms.conversations[one].name),
          ...asset.audience.personaIds.map(nameOf(names?.personas)),
          ...asset.audience.segmentIds.map(nameOf(names?.segments)),
          ...asset.audience.industries,
        ],
      })),
    )
  }, [rows, names, terms, asked])
  return useMemo(() => (find ? find(query) : null), [find, query])
}
