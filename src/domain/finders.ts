// Finders as data: how a site's pages are read, in a form that a server can ship and no page can be harmed by. Schema here,
// the interpreter in `readers/finders.ts`.
import * as z from "zod"
import { SiteName } from "./basics"

/** The fields that finders speak for. */
export const readFields = [
  "person.name",
  "person.headline",
  "person.title",
  "person.emails",
  "person.slug",
  "company.name",
  "company.slug",
  "company.domain",
  "record.name",
] as const
export type ReadField = (typeof readFields)[number]

const word = "-?[A-Za-z_][A-Za-z0-9_-]*"
const attribute = `\\[${word}(?:[~|^$*]?="[^"\\\\\\n]{0,100}")?\\]`
const compound = `(?:${word}|\\*(?=[.#[]))?(?:${attribute}|[.#]${word}){0,6}`
const plain = new RegExp(`^(?=[^\\s>+])${compound}(?:(?: > | \\+ | )(?=[\\w.#[*-])${compound}){0,5}$`)
const wholePage = /(^|[\s>+])(html|body|head|\*)(?![\w-])[^\s]*$/i

/** Names, classes, ids and attributes, joined by " ", " > " or " + "; at most eight of these, apart by ", ". No pseudo-classes. */
export const isPlainSelector = (text: string) =>
  text.split(/, (?![^[]*\])/).length <= 8 && text.split(/, (?![^[]*\])/).every((one) => one !== "" && plain.test(one))

const Selector = z.string().max(300).refine(isPlainSelector, "not a plain selector")
const AttributeName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
/** Attributes that hold what a person typed or what a page runs are not read. */
const ReadableAttribute = AttributeName.refine(
  (name) => !/^(on.*|value|srcdoc|style|nonce)$/.test(name),
  "not readable",
)
const FinderName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
/** A text with the value at `{}` and anything at `*`: "{} | * | Salesforce". */
const Pattern = z
  .string()
  .min(3)
  .max(80)
  .refine(
    (text) => text.split("{}").length === 2 && text.split("*").length <= 3 && !/[*}][*{]/.test(text),
    "not a pattern",
  )

/** One finder: which elements, what of them, and what of that text. */
export const Look = z.union([
  z.strictObject({
    name: FinderName,
    /** Elements inside the part that is proven to be the page's own. */
    select: Selector,
    /** This attribute instead of the text. */
    attr: ReadableAttribute.optional(),
    like: Pattern.optional(),
    /** The first of them alone; otherwise all must say the same. */
    first: z.literal(true).optional(),
  }),
  z.strictObject({
    name: FinderName,
    /** The document's title: `own` where a part is proven to be the page's own, `fresh` also where it changed with the address. */
    title: z.enum(["own", "fresh"]),
    like: Pattern,
  }),
])
export type Look = z.infer<typeof Look>

/** What proves a part of the page to be that of the id in the address: an attribute in it that carries the id. */
export const Proof = z.strictObject({
  select: Selector,
  attr: ReadableAttribute,
  /** A link to the id proves nothing, for other pages have it too; one that leads below it does. */
  below: z.literal(true).optional(),
  /** The part: the nearest one around that element; without it the element itself. Never the whole page. */
  up: Selector.refine(
    (text) => !text.split(", ").some((one) => wholePage.test(one)),
    "the whole page is no part",
  ).optional(),
})
export type Proof = z.infer<typeof Proof>

/** Ranks, surest first; a finder that is built into the reader is called by its name. */
const Ranks = z
  .array(
    z
      .array(z.union([FinderName, Look]))
      .min(1)
      .max(6),
  )
  .min(1)
  .max(4)

const PageFinders = z.strictObject({
  proofs: z.array(Proof).max(8).optional(),
  fields: z.partialRecord(z.enum(readFields), Ranks).optional(),
})
export type PageFinders = z.infer<typeof PageFinders>

export const FinderTable = z.strictObject({
  site: SiteName,
  /** Grows with every change. A table that is not newer than the one built in is not used. */
  version: z.number().int().min(1).max(1_000_000),
  /** The site is switched off: nothing there is read. */
  off: z.boolean().optional(),
  pages: z
    .strictObject({
      person: PageFinders,
      company: PageFinders,
      record: PageFinders,
      /** Of Sales Navigator, where LinkedIn keeps people and companies under other ids. */
      lead: PageFinders,
      leadCompany: PageFinders,
    })
    .partial()
    .optional(),
  /** Named places of a page that a reader's own code looks for, such as a message and its sender. */
  marks: z
    .record(FinderName, Selector)
    .refine((marks) => Object.keys(marks).length <= 20, "too many marks")
    .optional(),
})
export type FinderTable = z.infer<typeof FinderTable>

/** A table on its way to a device: judged there once more, so that one that does not fit stops nothing else. */
export const SentFinders = z.object({ site: SiteName, text: z.string() })
export type SentFinders = z.infer<typeof SentFinders>

/** Longest table, as JSON. */
export const longestTable = 20_000

/**
 * Reads a table that came from elsewhere. Anything unknown, unbounded or unsafe in it refuses it whole.
 * @returns the table, or in words what is wrong with it.
 */
export function readFinderTable(text: string): { table: FinderTable } | { wrong: string } {
  if (text.length > longestTable) return { wrong: `longer than ${longestTable} characters` }
  try {
    const read = FinderTable.safeParse(JSON.parse(text))
    if (read.success) return { table: read.data }
    return { wrong: [...new Set(read.error.issues.flatMap((one) => problemsIn(one)))].join("; ") }
  } catch {
    return { wrong: "not JSON" }
  }
}

/** What is wrong in words; of several forms that something may have, those that it meant to have. */
function problemsIn(issue: z.core.$ZodIssue, at: readonly PropertyKey[] = []): string[] {
  const path = [...at, ...issue.path]
  if (issue.code !== "invalid_union" || issue.errors.length === 0)
    return [`${path.join(".") || "table"}: ${issue.message}`]
  const meant = issue.errors.filter((one) => !one.some(({ code, path }) => code === "invalid_type" && !path.length))
  const nearest = [...(meant.length > 0 ? meant : issue.errors)].sort((a, b) => a.length - b.length)[0] ?? []
  return nearest.flatMap((one) => problemsIn(one, path))
}
