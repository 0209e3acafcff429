// The words of receipt and key list.
import { footSheetsWords } from "~src/ui/words/foot-sheets"
import { useWords } from "./language"

export const useSheetWords = () => footSheetsWords[useWords().language]
