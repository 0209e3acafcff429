// What the Settings room and the server say to each other, under /api/desk/settings. Admins only.
import * as z from "zod"
import { LanguageCode, line } from "~src/domain/basics"
import { registrableDomain } from "~src/domain/match/domain-of"

const OwnDomain = line(253)
  .toLowerCase()
  .refine((domain) => registrableDomain(domain) !== null, "not a domain of a company's own")

/** PUT /settings → WorkspaceSettings; 409 if `version` is not the current. Sidebars get them at their next sync. */
export const EditedSettings = z
  .object({
    name: line(120),
    domains: z.array(OwnDomain).max(20),
    language: LanguageCode,
    /** Those that marketing writes in; the workspace's own is one of them. */
    languages: z.array(LanguageCode).min(1).max(10),
    timeZone: line(60),
    unsignedByDefault: z.boolean(),
    /** Events and notes older than this are deleted; null keeps them. */
    retentionMonths: z.number().int().min(3).max(120).nullable(),
    /** Per cent of showings held out, to find out whether listening is worth it; 0: none. */
    holdout: z.number().int().min(0).max(50).default(0),
    version: z.number().int().positive(),
  })
  .refine((settings) => settings.languages.includes(settings.language), {
    message: "the workspace's own language is among those in use",
    path: ["languages"],
  })
export type EditedSettings = z.infer<typeof EditedSettings>

/** GET /settings */
export const WorkspaceSettings = EditedSettings
export type WorkspaceSettings = EditedSettings

/** GET /settings/weeks?timeZone=: what a change of the time zone would do to reports that stand. */
export const WeekMove = z.object({
  /** Reports that would be counted in another week, of all. */
  moving: z.number().int(),
  reports: z.number().int(),
})
export type WeekMove = z.infer<typeof WeekMove>
