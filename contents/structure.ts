// Makes the structure of the page it is put into, when the rep asks for it: alone it does nothing.
import type { PlasmoCSConfig } from "plasmo"
import { makeStructure } from "~src/readers/structure"

export const config: PlasmoCSConfig = {
  matches: ["https://*.linkedin.com/*"],
  run_at: "document_idle",
}

Object.assign(globalThis, { parleyStructure: () => makeStructure(document) })
