// The interpreter of mended finders for LinkedIn, put into a page only where there is a table: alone it does nothing.
import type { PlasmoCSConfig } from "plasmo"
import { mend } from "~src/readers/mend"

export const config: PlasmoCSConfig = {
  matches: ["https://*.linkedin.com/*"],
  run_at: "document_idle",
}

Object.assign(globalThis, { parleyMend: mend })
