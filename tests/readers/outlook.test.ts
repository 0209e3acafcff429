// Outlook on the web: who is quoted in a message is not who writes it, whatever the page's marks are.
import { expect, it } from "vitest"
import { outlook } from "~src/readers/outlook"
import { fixturesAt, open, pagesIn } from "./pages"

const message = pagesIn(fixturesAt).find((page) => page.name === "outlook-message")

it("takes nobody out of a quote, though the body that holds it lost its marks", () => {
  const { html, sidecar } = message as NonNullable<typeof message>
  const unmarked = html.replace('id="UniqueMessageBody_4" role="document"', "")
  expect(unmarked).not.toBe(html)
  const facts = outlook.read(open(unmarked, sidecar.url), new URL(sidecar.url))
  expect(facts.person).toEqual({ name: "Jonas Abel", emails: ["jonas.abel@brightwaterfoods.example"] })
})
