// One labelled line as reps write them, and the short form in which the lists give it.
import * as z from "zod"
import { Id } from "~src/domain/basics"

/**
 * What a message check should say of a line. `which` is the avoid-list's term, or the figure as it stands in the line. A figure
 * is unsupported where it claims something that no live message, claim or proof, says; dates, times, prices asked about
 * and what the customer told the rep claim nothing of ours. `messageId`: the approved line that is meant, null where none is.
 */
export const LabelledLine = z.object({
  text: z.string().min(15).max(300),
  label: z.enum(["fine", "term-to-avoid", "unsupported-figure"]),
  which: z.string().min(1).nullable(),
  messageId: Id.nullable(),
})
export type LabelledLine = z.infer<typeof LabelledLine>

/**
 * Reads rows `message id or - | line` of one label, one a line; `which | message id or - | line` where something is found.
 * @throws where a row has other cells or does not fit the schema.
 */
export function lines(label: LabelledLine["label"], rows: string): LabelledLine[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const cells = row.split("|").map((cell) => cell.trim())
      if (cells.length !== (label === "fine" ? 2 : 3)) throw new Error(`Wrong number of cells: ${row}`)
      const [text, id, which = null] = cells.reverse()
      return LabelledLine.parse({ text, label, which, messageId: id === "-" ? null : id })
    })
}
