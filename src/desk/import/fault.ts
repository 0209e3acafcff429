// What the server has against a file, as it says it: in the workspace's language, about this very file.
import type { DeskWords } from "~src/ui/words/desk"
import { ApiFault } from "../api"
import { faultWords } from "../parts/states"

export const faultSaid = (error: unknown, words: DeskWords): string =>
  error instanceof ApiFault && ["bad-request", "too-large"].includes(error.code)
    ? error.message
    : faultWords(error, words)
