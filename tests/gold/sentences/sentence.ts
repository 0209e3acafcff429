// One labelled sentence about an account of the sample, and the short form in which the lists write them.
import * as z from "zod"
import { Id } from "~src/domain/basics"

/**
 * `specific`: it would not be just as true of the account's peers (same industry and segment). `generic`: it would, be it
 * that it says nothing of this account, or that any value of the fact that it names would make it true.
 */
export const LabelledSentence = z.object({
  accountId: Id,
  text: z.string().min(15).max(300),
  label: z.enum(["specific", "generic"]),
  /** Keys of the account's facts that the sentence rests on. */
  facts: z.array(z.string()),
  /** What makes it so, in a few words. */
  why: z.string().min(3).max(120),
})
export type LabelledSentence = z.infer<typeof LabelledSentence>

/**
 * Reads rows `label fact keys | sentence | why`, one a line; the label is `s` for specific, `g` for generic.
 * @throws where a row does not have three cells or does not fit the schema.
 */
export function about(accountId: string, rows: string): LabelledSentence[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [head = "", text, why, ...more] = row.split("|").map((cell) => cell.trim())
      if (more.length > 0) throw new Error(`More than three cells: ${row}`)
      const [label, ...facts] = head.split(" ")
      return LabelledSentence.parse({
        accountId,
        text,
        label: label === "s" ? "specific" : label === "g" ? "generic" : label,
        facts,
        why,
      })
    })
}
