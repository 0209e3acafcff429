// What the sites are called, the same in every language but for our own pages.
import type { Site } from "~src/domain/words"

export const sites: Record<Site, string> = {
  linkedin: "LinkedIn",
  gmail: "Gmail",
  outlook: "Outlook on the web",
  salesforce: "Salesforce",
  hubspot: "HubSpot",
  dynamics: "Dynamics 365",
  pipedrive: "Pipedrive",
  zoho: "Zoho CRM",
  practice: "Practice pages",
}
