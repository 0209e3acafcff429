// Finds the functions of one kind that a folder's modules export, and lays results out as a table.
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

/**
 * @param prefix what the functions' names begin with
 * @param wanted words; a module whose name contains none of them is left out. Empty: all.
 */
export async function collect<F>(folder: string, prefix: string, wanted: readonly string[]): Promise<[string, F][]> {
  const modules = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
    .sort()
  const found: [string, F][] = []
  for (const file of modules) {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(module)) {
      if (new RegExp(`^${prefix}[A-Z]`).test(name) && typeof value === "function")
        found.push([`${file.slice(0, -3)}: ${name}`, value as F])
    }
  }
  return found
}

/** Columns as wide as their widest cell; the first `wrap` column is cut to forty-eight signs a line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], widest = 58): string {
  const split = rows.map((row) => row.map((cell) => lines(cell, widest)))
  const widths = head.map((title, i) => Math.max(title.length, ...split.map((row) => longest(row[i] ?? []))))
  const draw = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join(" │ ")
      .trimEnd()
  const body = split.flatMap((row) =>
    Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, at) =>
      draw(row.map((cell) => cell[at] ?? "")),
    ),
  )
  return [draw(head), widths.map((width) => "─".repeat(width)).join("─┼─"), ...body].join("\n")
}

const longest = (cell: readonly string[]) => Math.max(0, ...cell.map((line) => line.length))

function lines(text: string, widest: number): string[] {
  const out = [""]
  for (const word of text.split(" ")) {
    const last = out[out.length - 1] ?? ""
    if (last && last.length + 1 + word.length > widest) out.push(word)
    else out[out.length - 1] = last ? `${last} ${word}` : word
  }
  return out
}
