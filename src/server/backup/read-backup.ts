// Reads a backup file from its first to its last line, and refuses one that is not whole.
import { createHash, type Hash } from "node:crypto"
import { createReadStream } from "node:fs"
import { createGunzip } from "node:zlib"
import type * as z from "zod"
import { BackupFailure } from "./failure"
import { EndLine, Head, type Summary, summaryOf, TableLine } from "./format"

export type Reading = {
  onHead?: (head: Head) => Promise<void>
  onTable?: (table: TableLine) => Promise<void>
  /** A row's line as it stands. */
  onRow?: (line: string) => Promise<void> | undefined
}
type Open = { table: string; rows: number; hash: Hash }

/**
 * Reads all of it; with nothing to do on the way it only checks.
 * @returns what is in it, after counts and sums were found right.
 * @throws BackupFailure when it is no backup, newer than this program reads, cut off or changed.
 */
export async function readBackup(file: string, { onHead, onTable, onRow }: Reading = {}): Promise<Summary> {
  let head: Head | null = null
  let open: Open | null = null
  const read: Open[] = []
  let end: EndLine | null = null
  for await (const line of linesOf(file)) {
    if (end) throw broken(file, "something stands after its end")
    if (!head) {
      head = parse(Head, line, () => new BackupFailure(`${file} is no backup that this Parley can read.`))
      await onHead?.(head)
    } else if (line.startsWith("[")) {
      if (!open) throw broken(file, "a row stands in no table")
      open.hash.update(`${line}\n`)
      open.rows += 1
      await onRow?.(line)
    } else if (line.startsWith('{"table"')) {
      const table = parse(TableLine, line, () => broken(file, "a table cannot be read"))
      open = { table: table.table, rows: 0, hash: createHash("sha256") }
      read.push(open)
      await onTable?.(table)
    } else {
      end = parse(EndLine, line, () => broken(file, "a line cannot be read"))
    }
  }
  if (!head) throw new BackupFailure(`${file} is empty.`)
  if (!end) throw broken(file, "it is cut off")
  compare(file, read, end)
  return summaryOf(head, end.end)
}

function compare(file: string, read: readonly Open[], { end }: EndLine): void {
  if (read.length !== end.length) throw broken(file, `it names ${end.length} tables and holds ${read.length}`)
  for (const [i, one] of read.entries()) {
    const said = end[i]
    const right = said?.table === one.table && said.rows === one.rows && said.sha256 === one.hash.digest("hex")
    if (!right) throw broken(file, `table ${one.table} is not as it was saved`)
  }
}

const broken = (file: string, what: string) => new BackupFailure(`${file} is damaged: ${what}.`)

function parse<S extends z.ZodType>(schema: S, line: string, failure: () => BackupFailure): z.output<S> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw failure()
  }
  const read = schema.safeParse(value)
  if (!read.success) throw failure()
  return read.data
}

/** Node's own line reader also breaks at U+2028, which may stand inside a row. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.on("error", (error) => gunzip.destroy(error))
  const text = source.pipe(gunzip).setEncoding("utf8")
  let held: string[] = []
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const [first = "", ...others] = chunk.split("\n")
      held.push(first)
      for (const next of others) {
        yield held.join("")
        held = [next]
      }
    }
  } catch (error) {
    throw readFailure(error, file)
  } finally {
    source.destroy()
  }
  if (held.join("") !== "") throw broken(file, "it is cut off")
}

function readFailure(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ""
  if (code === "ENOENT") return new BackupFailure(`There is no file ${file}.`)
  if (code === "EACCES" || code === "EPERM") return new BackupFailure(`This user may not read ${file}.`)
  if (code === "Z_BUF_ERROR") return broken(file, "it is cut off")
  if (code === "EISDIR" || /^Z_/.test(code)) {
    return new BackupFailure(`${file} is no backup that this Parley can read, or it is damaged.`)
  }
  return error
}
