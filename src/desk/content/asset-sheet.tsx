// One asset opened beside the list: written new or edited, with what else can be done to it and its history.
import { Check } from "lucide-react"
import { useState } from "react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { AssetList } from "~src/wire/desk"
import { useSignedIn, useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { EditSheet } from "../parts/edit-sheet"
import { NotSaved } from "../parts/states"
import { Sure } from "../parts/sure"
import { AssetForm } from "./asset-form"
import { AssetHistory } from "./asset-history"
import { useAssetFieldNames } from "./asset-words"
import { draftOf, emptyDraft, wrongIn } from "./draft"
import { useChangeAssets, useRefreshAssets, useSaveAsset } from "./edits"
import type { AssetRow } from "./view"

export function AssetSheet({ list }: { list: AssetList }) {
  const [id, open] = useOpened("asset")
  const row = list.rows.find(({ asset }) => asset.id === id) ?? null
  if (id === null || (id !== "new" && !row)) return null
  return <Editor key={id} row={row} list={list} onClose={() => open(null)} />
}

function Editor({ row, list, onClose }: { row: AssetRow | null; list: AssetList; onClose: () => void }) {
  const { words, format } = useSpeech()
  const { member, workspace } = useSignedIn()
  const say = words.asset
  const save = useSaveAsset(row?.asset.id ?? null)
  const refresh = useRefreshAssets()
  const names = useAssetFieldNames()
  const [blank] = useState(() => emptyDraft(workspace.language, format.today(Date.now()), member.id))
  return (
    <EditSheet
      title={row ? say.editTitle : say.newTitle}
      base={row ? { draft: draftOf(row.asset), version: row.version } : { draft: blank, version: 0 }}
      wrongIn={(draft) => wrongIn(draft, say.tooManyWords)}
      nameOf={(field) => names[field]}
      save={save}
      refresh={refresh}
      onClose={onClose}
      more={row ? <More row={row} /> : null}
    >
      {(fields) => <AssetForm {...fields} rows={list.rows} id={row?.asset.id ?? null} />}
    </EditSheet>
  )
}

function More({ row }: { row: AssetRow }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const [asking, setAsking] = useState(false)
  const change = useChangeAssets()
  const say = words.asset
  const { asset } = row
  const withdraw = (withdrawn: boolean) =>
    change.mutate({ ids: [asset.id], change: { kind: "withdraw", withdrawn } }, { onSuccess: () => setAsking(false) })
  const verified = asset.verifiedOn === format.today(Date.now())
  return (
    <>
      <div className="buttons asset-more">
        <Button
          small
          icon={Check}
          title={say.stillTrueHint}
          disabled={change.isPending || verified}
          onClick={() => change.mutate({ ids: [asset.id], change: { kind: "verify" } })}
        >
          {say.stillTrue}
        </Button>
        {asset.withdrawn ? (
          <Button small disabled={change.isPending} onClick={() => withdraw(false)}>
            {say.bringBack}
          </Button>
        ) : (
          <Button small disabled={change.isPending || asking} onClick={() => setAsking(true)}>
            {say.withdraw}
          </Button>
        )}
        <a href={asset.url} target="_blank" rel="noreferrer">
          {say.open}
        </a>
        <Link href={roomAt("/", { ...common, period: "quarter", assetId: asset.id })}>{say.allReports}</Link>
      </div>
      {asset.withdrawn ? (
        <Notice tone="attention">
          <p>{say.withdrawWhat}</p>
        </Notice>
      ) : null}
      {asking ? (
        <Sure
          question={say.withdrawSure(asset.title)}
          yes={say.withdraw}
          busy={change.isPending}
          error={null}
          onYes={() => withdraw(true)}
          onNo={() => setAsking(false)}
        />
      ) : null}
      <NotSaved error={change.error} />
      <AssetHistory id={asset.id} version={row.version} />
    </>
  )
}
