// The small schemas that every other schema is made of.
import * as z from "zod"
import { assetKinds, conversations, crms, languages, roles, sites } from "./words"

/** An id made by whoever creates the thing: a UUIDv7 from clients, any short slug in imports and samples. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date()
/** Milliseconds since 1970, UTC. */
export const Millis = z.number().int().nonnegative().max(8_640_000_000_000_000)

export const ConversationNumber = z.literal(conversations)
export const LanguageCode = z.enum(languages)
export const SiteName = z.enum(sites)
export const CrmName = z.enum(crms)
export const RoleName = z.enum(roles)
export const AssetKindName = z.enum(assetKinds)

/** One line of text that a person wrote: trimmed, never empty. */
export const line = (max: number) => z.string().trim().min(1).max(max)
/** A web address that a rep may open or copy: http(s) only. */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(2000)
