// The words of opened lines and of the text check.
import { povLinesWords } from "~src/ui/words/pov-lines"
import { useWords } from "./language"

export const usePovWords = () => povLinesWords[useWords().language]
