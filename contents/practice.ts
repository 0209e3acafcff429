// The content script for our practice pages.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { practice } from "~src/readers/practice"
import { watch } from "~src/readers/watch"

export const config: PlasmoCSConfig = {
  matches: ["http://127.0.0.1/practice/*", "http://localhost/practice/*"],
  run_at: "document_idle",
}

attend("practice", (say) => watch(practice, say))
