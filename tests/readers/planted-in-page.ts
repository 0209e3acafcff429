// Runs in a browser's page: plants words in a document and makes its structure, on the product's own code.
import { isStructure, structureLimit } from "~src/domain/structure"
import { makeStructure } from "~src/readers/structure"
import { mark, plantWords } from "./mutation/plant-words"

export type Planted = { planted: number; found: string | null; fits: boolean; lines: number }

/** @param leak for a check of the check: the structure with a text of the page in it */
export function plantAndMake(html: string, leak: boolean): Planted {
  const doc = new DOMParser().parseFromString(html, "text/html")
  const planted = plantWords(doc)
  const text = makeStructure(doc) + (leak ? doc.title : "")
  const fits = isStructure(text) && text.length <= structureLimit
  return {
    planted,
    found: new RegExp(`${mark}\\w*`, "i").exec(text)?.[0] ?? null,
    fits,
    lines: text.split("\n").length,
  }
}
