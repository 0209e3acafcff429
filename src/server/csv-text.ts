// Rows as CSV text: RFC 4180, no cell of which a spreadsheet runs.
import { stringify } from "csv-stringify/sync"
import { guardCell } from "./import/cell"

/** Rows as text; the head first, and once. */
export const csvText = (rows: readonly (readonly string[])[], delimiter = ",") =>
  stringify(
    rows.map((row) => row.map(guardCell)),
    { delimiter, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  )
