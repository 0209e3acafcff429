// The tables of imports, as Kysely knows them.
import type { ColumnType } from "kysely"
import type {
  ImportColumn,
  ImportKind,
  ImportMode,
  ImportResult,
  ImportSource,
  ImportState,
} from "~src/wire/desk-imports"

type Json<T> = ColumnType<T, string, string>

export interface ImportTables {
  imports: {
    workspace_id: string
    id: string
    state: ImportState
    file_name: string
    bytes: number
    encoding: Encoding
    separator: string
    columns: Json<ImportColumn[]>
    source: ImportSource | null
    remembered: boolean
    kind: ImportKind | null
    mode: ImportMode | null
    mapping: Json<(string | null)[]>
    by_id: string
    by_name: string
    created_at: number
    ended_at: number | null
    result: Json<ImportResult> | null
    digest: string | null
    /** The stamp of what the plan that waits rests on; null for none. */
    planned_on: string | null
    error: string | null
  }
  import_files: {
    workspace_id: string
    import_id: string
    part_of: "file" | "rejected" | "plan"
    part: number
    bytes: Buffer
  }
  import_mappings: {
    workspace_id: string
    heads: string
    kind: ImportKind
    mapping: Json<Record<string, string>>
    at: number
  }
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"
