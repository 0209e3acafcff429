// The content script for Outlook on the web.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { outlook } from "~src/readers/outlook"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: [
    "https://outlook.office.com/mail/*",
    "https://outlook.office365.com/mail/*",
    "https://outlook.live.com/mail/*",
    "https://outlook.cloud.microsoft/mail/*",
  ],
  run_at: "document_idle",
}

attend("outlook", (say) => watch(outlook, say))
