// The words of the five workspaces, by language; they come with the workspace, on demand.
import type { Language } from "~src/domain/words"
import { outputsDe } from "./outputs-de"
import { type OutputsWords, outputsEn } from "./outputs-en"

export const outputsWords: Record<Language, OutputsWords> = { en: outputsEn, de: outputsDe }
