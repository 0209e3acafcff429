// Brings the public suffix list with the code that asks for it: for the server, tests and measurements, never for the background.
import { learnSuffixes } from "./public-suffix"
import { suffixes } from "./suffixes"

learnSuffixes(suffixes)
