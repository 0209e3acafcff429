// An asset being written: what the form holds, what is wrong with it, and which other asset has its link already.
import type { Asset } from "~src/domain/asset"
import type { Language } from "~src/domain/words"
import type { NewAsset } from "~src/wire/desk-content"
import { countWords, howToWords } from "~src/wire/desk-lists"
import { onlyWrong, type Wrong, wrongAddress, wrongDay, wrongText } from "../parts/wrong"
import type { AssetRow } from "./view"

/** Texts and days that may be missing are empty. */
export type AssetDraft = Omit<NewAsset, "campaign" | "ownerId" | "verifiedOn" | "expiresOn" | "howTo"> & {
  campaign: string
  ownerId: string
  verifiedOn: string
  expiresOn: string
  howTo: string
}

export const emptyDraft = (language: Language, today: string, ownerId: string): AssetDraft => ({
  title: "",
  url: "",
  kind: "guide",
  language,
  audience: { segmentIds: [], personaIds: [], industries: [], conversations: [] },
  campaign: "",
  ownerId,
  createdOn: today,
  verifiedOn: today,
  expiresOn: "",
  offMessage: false,
  withdrawn: false,
  howTo: "",
})

export function draftOf({ id: _, ...asset }: Asset): AssetDraft {
  const { campaign, ownerId, verifiedOn, expiresOn, howTo } = asset
  return {
    ...asset,
    campaign: campaign ?? "",
    ownerId: ownerId ?? "",
    verifiedOn: verifiedOn ?? "",
    expiresOn: expiresOn ?? "",
    howTo: howTo ?? "",
  }
}

export const sendable = (draft: AssetDraft): NewAsset => ({
  ...draft,
  title: draft.title.trim(),
  url: draft.url.trim(),
  campaign: draft.campaign.trim() || null,
  ownerId: draft.ownerId || null,
  verifiedOn: draft.verifiedOn || null,
  expiresOn: draft.expiresOn || null,
  howTo: draft.howTo.trim() || null,
})

/** What the server would refuse, by field. */
export function wrongIn(draft: AssetDraft, tooManyWords: (over: number) => string) {
  const words = countWords(draft.howTo)
  const over: Wrong | undefined = words > howToWords ? { say: tooManyWords(words - howToWords) } : undefined
  return onlyWrong<keyof AssetDraft>({
    title: wrongText(draft.title, 200),
    url: wrongText(draft.url, 2000) ?? wrongAddress(draft.url),
    campaign: wrongText(draft.campaign, 120, false),
    createdOn: wrongDay(draft.createdOn),
    howTo: over ?? wrongText(draft.howTo, 600, false),
  } as Record<keyof AssetDraft, Wrong | undefined>)
}

/** The asset, other than `id`, behind the same link: case of the host, a trailing slash and what stands after # do not count. */
export function sameLink(rows: readonly AssetRow[], url: string, id: string | null): AssetRow | null {
  const wanted = plainLink(url)
  return wanted ? (rows.find(({ asset }) => asset.id !== id && plainLink(asset.url) === wanted) ?? null) : null
}

function plainLink(text: string): string | null {
  try {
    const url = new URL(text.trim())
    return `${url.host}${url.pathname.replace(/\/+$/, "")}${url.search}`
  } catch {
    return null
  }
}
