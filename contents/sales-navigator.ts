// The content script for Sales Navigator, LinkedIn's application for sellers.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { salesNavigator } from "~src/readers/sales-navigator"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: ["https://*.linkedin.com/sales/*"],
  run_at: "document_idle",
}

attend("linkedin", (say) => watch(salesNavigator, say))
