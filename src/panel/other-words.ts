// The words of the screens that show no account.
import { otherScreensWords } from "~src/ui/words/other-screens"
import { useWords } from "./language"

export const useOtherWords = () => otherScreensWords[useWords().language]
