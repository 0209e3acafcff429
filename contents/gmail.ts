// The content script for Gmail.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { gmail } from "~src/readers/gmail"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: ["https://mail.google.com/*"],
  run_at: "document_idle",
}

attend("gmail", (say) => watch(gmail, say))
