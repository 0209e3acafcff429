// Salesforce's finders: what is looked for in the pane that proves to be the record's.
import type { Built } from "../finders"

/** Where a field of the layout keeps its value, for each of its labels. */
const field = (...labels: string[]) =>
  labels
    .flatMap((label) =>
      [".slds-form-element__static", "lightning-formatted-text", '[slot="output"]'].map(
        (value) => `[field-label="${label}"] ${value}`,
      ),
    )
    .join(", ")

/** A link in the highlights or in a field of the layout. */
const link = (target: string) => `records-highlights2 a${target}, [field-label] a${target}`

export const finders = {
  version: 1,
  pages: {
    record: {
      fields: {
        "record.name": [
          [
            { name: "title", title: "own", like: "{} | * | Salesforce" },
            { name: "primary-field", select: '[slot="primaryField"]' },
          ],
        ],
        "company.name": [
          [
            { name: "account-field", select: link('[href*="/001"]') },
            { name: "company-field", select: field("Company", "Firma") },
          ],
        ],
        "company.domain": [
          [{ name: "website-field", select: '[field-label="Website"] a, [field-label="Webseite"] a', attr: "href" }],
        ],
        "person.emails": [[{ name: "email-field", select: link('[href^="mailto:"]'), attr: "href" }]],
        "person.title": [[{ name: "title-field", select: field("Title", "Titel") }]],
      },
    },
  },
} satisfies Built
