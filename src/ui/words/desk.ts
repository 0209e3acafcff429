// What the desk says, in each language. English decides the shape: a key missing in German does not compile.
import type { Language } from "~src/domain/words"
import { de } from "./desk-de"
import { type DeskWords, en } from "./desk-en"

export type { DeskWords }
export const deskWords: Record<Language, DeskWords> = { en, de }
