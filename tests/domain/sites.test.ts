// Which site an address is on.
import { expect, test } from "vitest"
import { contentFile } from "~src/domain/content-files"
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
  ["https://outlook.office.com/mail/inbox/id/AAQk", "outlook"],
  ["https://outlook.office.com/calendar/view/week", null],
  ["https://northbeam.crm4.dynamics.com/main.aspx?id=1", "dynamics"],
  ["https://northbeam.pipedrive.com/deal/5", "pipedrive"],
  ["https://crm.zoho.com.au/crm/org1/tab/Leads/5", "zoho"],
  ["https://mail.zoho.com/", null],
  ["http://localhost:8787/practice/person", "practice"],
  ["http://127.0.0.1:9999/practice/", "practice"],
  ["http://localhost:8787/desk", null],
  ["https://parley.acme.example/practice/person", null],
  ["chrome://extensions", null],
  ["", null],
] as const)("%s is %s", (address, site) => expect(siteOf(address, null)).toBe(site))

test("Sales Navigator is a part of LinkedIn with a content script of its own", () => {
  expect(contentFile("linkedin", "https://www.linkedin.com/sales/lead/ACw,x,y")).toBe("contents/sales-navigator.js")
  expect(contentFile("linkedin", "https://www.linkedin.com/in/x/")).toBe("contents/linkedin.js")
  expect(contentFile("gmail", "https://mail.google.com/mail/u/0/")).toBe("contents/gmail.js")
})

test("a server's own practice pages are where the server is", () => {
  const server = "https://parley.acme.example"
  expect(siteOf(`${server}/practice/person`, server)).toBe("practice")
  expect(siteOf("https://other.example/practice/person", server)).toBe(null)
  expect(originsOf("practice", server)).toEqual([`${server}/*`])
  expect(originsOf("practice", null)).toEqual(["http://localhost/*", "http://127.0.0.1/*"])
})
