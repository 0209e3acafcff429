// Terms to avoid and insights: what the Messages room and the server say of them, under /api/desk/terms and /api/desk/insights.
import * as z from "zod"
import { Millis } from "~src/domain/basics"
import { Insight, Term } from "~src/domain/messaging"
import { countWords, insightText, insightWords } from "./desk-lists"

/** `version` is what an edit must meet; who and when is not known of what came with an import. */
const Edit = z.object({ version: z.number().int(), editedBy: z.string().nullable(), editedAt: Millis.nullable() })
const met = { version: z.number().int().positive() }

/** GET /terms, by their words. */
export const TermRow = Edit.extend({ term: Term })
export type TermRow = z.infer<typeof TermRow>
export const TermList = z.object({ rows: z.array(TermRow) })
export type TermList = z.infer<typeof TermList>

/**
 * POST /terms, PUT /terms/:id, DELETE /terms/:id with MetVersion → TermList. A term is there once in a language for the same
 * audience: 400. 409 if `version` is not the current.
 */
export const NewTerm = Term.omit({ id: true })
export type NewTerm = z.infer<typeof NewTerm>
export const EditedTerm = NewTerm.extend(met)
export const MetVersion = z.object(met)

/** GET /insights. A retired one is kept here, and no device has it. */
export const InsightRow = Edit.extend({ insight: Insight, retired: z.boolean() })
export type InsightRow = z.infer<typeof InsightRow>
export const InsightList = z.object({ rows: z.array(InsightRow) })
export type InsightList = z.infer<typeof InsightList>

const short = (insight: Pick<Insight, "claim" | "evidence" | "meaning" | "question">) =>
  countWords(insightText(insight)) <= insightWords
const long = { message: `at most ${insightWords} words` }
const fields = Insight.omit({ id: true })

/** POST /insights, PUT /insights/:id → InsightList. 409 if `version` is not the current. */
export const NewInsight = fields.refine(short, long)
export type NewInsight = z.infer<typeof NewInsight>
export const EditedInsight = fields.extend({ ...met, retired: z.boolean().default(false) }).refine(short, long)
export type EditedInsight = z.infer<typeof EditedInsight>
