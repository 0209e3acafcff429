// The desk's words in German.
import { type DeskWords, en } from "./desk-en"

export const de: DeskWords = en
