// The content script for HubSpot.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { hubspot } from "~src/readers/hubspot"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: [
    "https://app.hubspot.com/*",
    "https://app-eu1.hubspot.com/*",
    "https://app-na2.hubspot.com/*",
    "https://app-na3.hubspot.com/*",
    "https://app-ap1.hubspot.com/*",
    "https://app-ca1.hubspot.com/*",
  ],
  run_at: "document_idle",
}

attend("hubspot", (say) => watch(hubspot, say))
