// What addresses alone say, on LinkedIn, in Salesforce and on any website; and which reader answers for which host.
import { describe, expect, it } from "vitest"
import { readPage } from "~src/readers"
import { placeOf } from "~src/readers/linkedin/address"
import { longId, placeOf as recordAt } from "~src/readers/salesforce/address"
import { siteDomain } from "~src/readers/text"
import { open } from "./pages"

const linkedin = (path: string) => placeOf(new URL(`https://www.linkedin.com${path}`))

describe("LinkedIn", () => {
  it.each([
    ["/in/mira-solberg/", { kind: "person", slug: "mira-solberg" }],
    ["/in/Mira-Solberg?trk=x#experience", { kind: "person", slug: "mira-solberg" }],
    ["/in/mira-solberg/details/experience/", { kind: "person", slug: "mira-solberg" }],
    ["/in/mira-solberg/recent-activity/all/", { kind: "person", slug: "mira-solberg" }],
    ["/in/j%C3%B6rg-ahren/", { kind: "person", slug: "jörg-ahren" }],
    ["/in/j%25C3%25B6rg-ahren/", { kind: "person", slug: "jörg-ahren" }],
    ["/in/ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ/", { kind: "person", slug: "ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ" }],
    ["/company/halden-drives/", { kind: "company", slug: "halden-drives" }],
    ["/company/1234567/posts/", { kind: "company", slug: "1234567" }],
    ["/school/osterdal/", { kind: "company", slug: "osterdal" }],
    ["/company/halden-drives/admin/", { kind: "none", nobody: "other" }],
    ["/in/me/", { kind: "none", nobody: "other" }],
    ["/in/", { kind: "none", nobody: "other" }],
    ["/feed/", { kind: "none", nobody: "feed" }],
    ["/", { kind: "none", nobody: "feed" }],
    ["/mynetwork/grow/", { kind: "none", nobody: "connections" }],
    ["/search/results/all/?keywords=x", { kind: "none", nobody: "search" }],
    ["/jobs/view/1/", { kind: "none", nobody: "list" }],
    ["/messaging/thread/2-x/", { kind: "none", nobody: "internal" }],
    ["/404/", { kind: "none", nobody: "error" }],
    ["/sales/lead/ACw,NAME,x", { kind: "none", nobody: "other" }],
  ])("%s", (path, place) => expect(linkedin(path)).toEqual(place))
})

describe("Salesforce", () => {
  const at = (path: string) => recordAt(new URL(`https://northbeam.lightning.force.com${path}`))
  it.each([
    ["/lightning/r/Account/001Qy00000PaHalIAF/view", { object: "Account", id: "001Qy00000PaHalIAF" }],
    ["/lightning/r/001Qy00000PaHal/view", { object: "Account", id: "001Qy00000PaHal" }],
    ["/lightning/r/00QQy00000PaHal/edit", { object: "Lead", id: "00QQy00000PaHal" }],
    ["/lightning/r/Visit__c/a0BQy00000PaHal/view", { object: "Visit__c", id: "a0BQy00000PaHal" }],
    ["/006Qy00000PaHal", { object: "Opportunity", id: "006Qy00000PaHal" }],
    ["/lightning/r/Account/001Qy00000PaHal/related/Contacts/view", { nobody: "list" }],
    ["/lightning/o/Account/list", { nobody: "list" }],
    ["/lightning/setup/SetupOneHome/home", { nobody: "internal" }],
    ["/lightning/page/home", { nobody: "other" }],
    ["/lightning/r/Account/not-an-id/view", { nobody: "list" }],
  ])("%s", (path, place) => expect(at(path)).toEqual(place))

  it("gives the long form of an id, and leaves a long one alone", () => {
    expect(longId("001Qy00000PaHal")).toBe("001Qy00000PaHalIAF")
    expect(longId("000000000000000")).toBe("000000000000000AAA")
    expect(longId("AAAAAAAAAAAAAAA")).toBe("AAAAAAAAAAAAAAA555")
    expect(longId("001Qy00000PaHalIAF")).toBe("001Qy00000PaHalIAF")
  })
})

describe("any website", () => {
  it.each([
    ["https://www.haldendrives.example/a?b#c", "haldendrives.example"],
    ["http://shop.haldendrives.co.example./", "shop.haldendrives.co.example"],
    ["https://xn--mller-kva.example/", "xn--mller-kva.example"],
    ["https://haldendrives.example:8443/", undefined],
    ["http://10.0.0.1/", undefined],
    ["http://[::1]/", undefined],
    ["http://localhost/", undefined],
    ["http://printer.local/", undefined],
    ["chrome://extensions/", undefined],
    ["file:///tmp/x.html", undefined],
  ])("%s", (address, domain) => expect(siteDomain(address)).toBe(domain))
})

describe("which reader answers", () => {
  it.each([
    ["https://de.linkedin.com/feed/", "linkedin"],
    ["https://mail.google.com/mail/u/0/#inbox", "gmail"],
    ["https://northbeam.my.salesforce.com/", "salesforce"],
    ["https://www.linkedin.com/sales/lead/ACwAAB3kQ1cBzT5mN0pRsTuVwXyZ,NAME,x", "linkedin"],
    ["https://outlook.office.com/mail/inbox", "outlook"],
    ["https://outlook.cloud.microsoft/mail/", "outlook"],
    ["https://app-eu1.hubspot.com/contacts/1/record/0-1/5", "hubspot"],
    ["https://northbeam.crm4.dynamics.com/main.aspx", "dynamics"],
    ["https://northbeam.pipedrive.com/deal/5", "pipedrive"],
    ["https://crm.zoho.com.au/crm/org1/tab/Leads/55555", "zoho"],
    ["https://make.powerapps.dynamics.com/", "web"],
    ["https://mail.zoho.com/", "web"],
    ["https://www.hubspot.com/", "web"],
    ["https://www.google.com/", "web"],
    ["https://notlinkedin.com/in/x/", "web"],
    ["https://linkedin.com.evil.example/in/x/", "web"],
    ["http://www.linkedin.com/in/x/", "web"],
    ["https://clinic.example/practice/", "web"],
  ])("%s", (address, site) => expect(readPage(open("<title>x</title>", address), address).site).toBe(site))
})
