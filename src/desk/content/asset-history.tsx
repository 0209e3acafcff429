// Who left an asset how, and when: each state with what it changed.
import { Skeleton } from "~src/ui/skeleton"
import { useSpeech } from "../language"
import { changedFields } from "../parts/merge"
import { When } from "../parts/when"
import { useAssetFieldNames } from "./asset-words"
import { draftOf } from "./draft"
import { useAssetVersions } from "./edits"

export function AssetHistory({ id, version }: { id: string; version: number }) {
  const { words } = useSpeech()
  const versions = useAssetVersions(id, version)
  const names = useAssetFieldNames()
  const say = words.asset
  const list = versions.data?.versions
  if (list && list.length === 0) return null
  return (
    <section className="versions" aria-labelledby="history">
      <h3 id="history">{say.history}</h3>
      {list ? null : <Skeleton widths={[60, 50]} height={16} />}
      <ol className="versions-list">
        {list?.map((one, i) => {
          const before = list[i + 1]
          const changed = before ? changedFields(draftOf(before.asset), draftOf(one.asset)) : []
          return (
            <li key={`${one.editedAt}-${one.editedBy ?? ""}-${changed.join()}`}>
              {before ? say.changed(changed.map((field) => names[field]).join(", ")) : say.added}
              <div className="ui-small ui-muted">
                <When at={one.editedAt} /> {say.by(one.editedBy ?? say.imported)}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
