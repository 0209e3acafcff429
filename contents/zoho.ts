// The content script for Zoho CRM.
import type { PlasmoCSConfig } from "plasmo"
import { attend } from "~src/overlay/attend"
import { watch } from "~src/readers/watch"
import { zoho } from "~src/readers/zoho"

export const config: PlasmoCSConfig = {
  matches: [
    "https://crm.zoho.com/*",
    "https://crm.zoho.eu/*",
    "https://crm.zoho.in/*",
    "https://crm.zoho.jp/*",
    "https://crm.zoho.sa/*",
    "https://crm.zoho.com.au/*",
    "https://crm.zohocloud.ca/*",
  ],
  run_at: "document_idle",
}

attend("zoho", (say) => watch(zoho, say))
