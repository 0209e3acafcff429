// The labelled sentences by which specificity is judged: the lists put together.
import { automotive } from "./automotive"
import { chemicals } from "./chemicals"
import { dataCentres } from "./data-centres"
import { food } from "./food"
import { further } from "./further"
import { machinery } from "./machinery"
import { packaging } from "./packaging"
import type { LabelledSentence } from "./sentence"

/** All labelled sentences, always in the same order. */
export function labelledSentences(): LabelledSentence[] {
  return [...machinery, ...food, ...automotive, ...chemicals, ...packaging, ...dataCentres, ...further]
}
