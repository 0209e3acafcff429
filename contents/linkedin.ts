// The content script for LinkedIn.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { linkedin } from "~src/readers/linkedin"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: ["https://*.linkedin.com/*"],
  exclude_matches: ["https://*.linkedin.com/sales/*"],
  run_at: "document_idle",
}

attend("linkedin", (say) => watch(linkedin, say))
