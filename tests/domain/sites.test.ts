// Which site an address is on.
import { expect, test } from "vitest"
import { originsOf, siteOf } from "~src/domain/sites"

test.each([
  ["https://www.linkedin.com/in/x/", "linkedin"],
  ["https://de.linkedin.com/company/x", "linkedin"],
  ["https://linkedin.com/in/x", "linkedin"],
  ["http://www.linkedin.com/in/x", null],
  ["https://linkedin.com.evil.example/in/x", null],
  ["https://notlinkedin.com/", null],
  ["https://mail.google.com/mail/u/0/#inbox/abc", "gmail"],
  ["https://docs.google.com/", null],
  ["https://acme--sb.sandbox.lightning.force.com/lightning/r/Account/x/view", "salesforce"],
  ["http://localhost:8787/practice/person", "practice"],
  ["http://127.0.0.1:9999/practice/", "practice"],
  ["http://localhost:8787/desk", null],
  ["https://parley.acme.example/practice/person", null],
  ["chrome://extensions", null],
  ["", null],
] as const)("%s is %s", (address, site) => expect(siteOf(address, null)).toBe(site))

test("a server's own practice pages are where the server is", () => {
  const server = "https://parley.acme.example"
  expect(siteOf(`${server}/practice/person`, server)).toBe("practice")
  expect(siteOf("https://other.example/practice/person", server)).toBe(null)
  expect(originsOf("practice", server)).toEqual([`${server}/*`])
  expect(originsOf("practice", null)).toEqual(["http://localhost/*", "http://127.0.0.1/*"])
})
