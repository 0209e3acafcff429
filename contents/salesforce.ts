// The content script for Salesforce.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { salesforce } from "~src/readers/salesforce"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: ["https://*.lightning.force.com/*", "https://*.my.salesforce.com/*"],
  run_at: "document_idle",
}

attend("salesforce", (say) => watch(salesforce, say))
