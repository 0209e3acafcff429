// The gold set: every pair, numbered within its group.
import { namePairs } from "./families"
import { confirmedPairs, keyedPairs } from "./further"
import { brackets, groups, signs } from "./lists/brackets"
import { contradictions, corrections } from "./lists/conflicts"
import { contacts } from "./lists/contacts"
import { diacritics } from "./lists/diacritics"
import { domains } from "./lists/domains"
import { decoys, jobChanges, recruiters } from "./lists/employers"
import { legalForms } from "./lists/legal-forms"
import { freeMail, mail, ownCompany } from "./lists/mail"
import { branches, lookalikes, units } from "./lists/neighbours"
import { records } from "./lists/records"
import { scripts } from "./lists/scripts"
import { slugs } from "./lists/slugs"
import { type GoldDraft, GoldPair } from "./pair"
import { keyPairs } from "./scenes"

const drafts: readonly GoldDraft[] = [
  ...namePairs("legal-forms", legalForms),
  ...namePairs("diacritics", diacritics),
  ...namePairs("scripts", scripts),
  ...namePairs("brackets", brackets),
  ...namePairs("groups", groups),
  ...namePairs("signs", signs),
  ...namePairs("units", units),
  ...namePairs("lookalikes", lookalikes),
  ...namePairs("branches", branches),
  ...keyPairs("mail", mail),
  ...keyPairs("free-mail", freeMail),
  ...keyPairs("own-company", ownCompany),
  ...keyPairs("domains", domains),
  ...keyPairs("slugs", slugs),
  ...keyPairs("records", records),
  ...keyPairs("contacts", contacts),
  ...keyPairs("decoys", decoys),
  ...keyPairs("recruiters", recruiters),
  ...keyPairs("job-changes", jobChanges),
  ...keyPairs("contradictions", contradictions),
  ...keyPairs("corrections", corrections),
  ...keyedPairs("keyed-names", [legalForms, diacritics, scripts, brackets, groups, signs, units, lookalikes, branches]),
  ...confirmedPairs("confirmed-names", [legalForms, diacritics, scripts, brackets, groups, signs, lookalikes]),
]

/** Every pair, parsed: an invalid one throws. Ids are stable as long as lists only grow at their ends. */
export function goldPairs(): GoldPair[] {
  const counts = new Map<string, number>()
  return drafts.map((draft) => {
    const count = (counts.get(draft.group) ?? 0) + 1
    counts.set(draft.group, count)
    return GoldPair.parse({ ...draft, id: `${draft.group}-${String(count).padStart(3, "0")}` })
  })
}
