// The terms to avoid by which the lines are labelled: in any inflection, in upper or lower case, but never inside another word.
import type { Language } from "~src/domain/words"

export const avoidList: readonly { term: string; language: Language; instead: string }[] = [
  { term: "solution", language: "en", instead: "say what it is: sensors, a list, a finding" },
  { term: "leading", language: "en", instead: "a figure with its source" },
  { term: "smart", language: "en", instead: "what it does" },
  { term: "AI", language: "en", instead: "what is recognised, and how sure" },
  { term: "agile", language: "en", instead: "the number of days" },
  { term: "seamless", language: "en", instead: "what need not be touched" },
  { term: "guarantee", language: "en", instead: "what we agree beforehand" },
  { term: "world-class", language: "en", instead: "a customer by name" },
  { term: "game changer", language: "en", instead: "what changes, in hours" },
  { term: "zero downtime", language: "en", instead: "stops moved to a planned window" },
  { term: "cutting-edge", language: "en", instead: "leave it out" },
  { term: "synergy", language: "en", instead: "who gains what" },
  { term: "Lösung", language: "de", instead: "sagen, was es ist: Sensoren, eine Liste, ein Befund" },
  { term: "ganzheitlich", language: "de", instead: "aufzählen, was dazugehört" },
  { term: "Garantie", language: "de", instead: "was vorher vereinbart wird" },
  { term: "nahtlos", language: "de", instead: "was nicht angefasst werden muss" },
  { term: "revolutionär", language: "de", instead: "was sich ändert, in Stunden" },
  { term: "Quantensprung", language: "de", instead: "die Zahl" },
  { term: "Industrie 4.0", language: "de", instead: "weglassen" },
  { term: "führend", language: "de", instead: "eine Zahl mit Quelle" },
  { term: "innovativ", language: "de", instead: "was daran neu ist" },
]
