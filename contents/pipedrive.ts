// The content script for Pipedrive.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { pipedrive } from "~src/readers/pipedrive"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: ["https://*.pipedrive.com/*"],
  run_at: "document_idle",
}

attend("pipedrive", (say) => watch(pipedrive, say))
