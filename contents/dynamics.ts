// The content script for Dynamics 365.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { dynamics } from "~src/readers/dynamics"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: ["https://*.dynamics.com/*"],
  run_at: "document_idle",
}

attend("dynamics", (say) => watch(dynamics, say))
