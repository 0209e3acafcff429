// A table as a CSV file, straight from the server: every row of it, harmless in a spreadsheet.
import { Download } from "lucide-react"
import { buttonClass } from "~src/ui/button"
import type { ExportName } from "~src/wire/desk-imports"
import { useSignedIn, useSpeech } from "../language"

/** Whole lists of people are an admin's; the server refuses them to others. */
const forAdmins: readonly ExportName[] = ["contacts", "leads", "members"]

/** `query` narrows reports as their filter does; `name` is said where several stand together. Nothing where the role does not allow it. */
export function ExportLink({ of, query = "", name }: { of: ExportName; query?: string; name?: string }) {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  if (forAdmins.includes(of) && member.role !== "admin") return null
  return (
    <a className={buttonClass("plain", true)} href={`/api/desk/export/${of}.csv${query ? `?${query}` : ""}`} download>
      <Download size={14} aria-hidden />
      {name ?? words.do.export}
    </a>
  )
}
