// An export of one person: an archive with a page to read, a table for each place, and everything as JSON.
import { stringify } from "csv-stringify/sync"
import { strToU8, zipSync } from "fflate"
import type { HeldAt } from "./held"
import type { Line } from "./place"
import type { Subject } from "./subject"

type About = { subject: Subject; workspace: string; now: number; leftOut: string | null }

/** @returns the archive's bytes; `now` (ms) dates it and every file in it. */
export function exportArchive(held: readonly HeldAt[], about: About): Uint8Array<ArrayBuffer> {
  const { subject, workspace, now, leftOut } = about
  const at = new Date(now).toISOString()
  const data = Object.fromEntries(held.map(({ place, lines }) => [place, lines]))
  const json = { workspace, person: { kind: subject.kind, name: subject.name }, at, leftOut, data }
  const files: Record<string, Uint8Array> = {
    "data.json": strToU8(`${JSON.stringify(json, null, 2)}\n`),
    "read-me-first.html": strToU8(page(held, about, at)),
  }
  for (const { place, lines } of held) files[`${place}.csv`] = strToU8(csv(lines))
  return zipSync(files, { mtime: new Date(now) }) as Uint8Array<ArrayBuffer>
}

/** A name for the file that every system takes. */
export const archiveName = (subject: Subject) =>
  `parley-${subject.kind}-${
    subject.name
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase() || "person"
  }.zip`

const columnsOf = (lines: readonly Line[]) => [...new Set(lines.flatMap((line) => Object.keys(line)))]

function csv(lines: readonly Line[]): string {
  const columns = columnsOf(lines)
  const rows = lines.map((line) => columns.map((column) => plain(line[column])))
  return stringify([columns, ...rows], { bom: true, record_delimiter: "windows", escape_formulas: true })
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return ""
  if (value instanceof Date) return value.toISOString()
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}

function page(held: readonly HeldAt[], { subject, workspace, leftOut }: About, at: string): string {
  const tables = held.map(({ place, lines }) => {
    const columns = columnsOf(lines)
    const head = columns.map((column) => `<th scope="col">${safe(column)}</th>`).join("")
    const rows = lines.map(
      (line) => `<tr>${columns.map((column) => `<td>${safe(plain(line[column]))}</td>`).join("")}</tr>`,
    )
    return `<h2>${safe(place)} (${lines.length})</h2>
<table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${safe(subject.name)}</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}</style>
<h1>${safe(subject.name)}</h1>
<p>Everything that ${safe(workspace)} holds about this person in Parley, as of ${safe(at)}. The same stands in data.json.</p>
${leftOut ? `<p>${safe(leftOut)}</p>` : ""}
${tables.join("\n") || "<p>Nothing is held.</p>"}
</html>
`
}

const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
