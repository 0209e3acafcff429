// Gmail: addresses in all their forms, and what a mailbox in another language or layout says.
import { describe, expect, it } from "vitest"
import { gmail } from "~src/readers/gmail"
import { placeOf } from "~src/readers/gmail/address"
import { fixturesAt, open, pagesIn } from "./pages"

const home = "https://mail.google.com/mail/u/0/"
const [thread] = pagesIn(fixturesAt).filter((page) => page.name === "gmail-thread")
const read = (change: (html: string) => string) => {
  const { html, sidecar } = thread as NonNullable<typeof thread>
  return gmail.read(open(change(html), sidecar.url), new URL(sidecar.url))
}

describe("what a Gmail address says", () => {
  it.each([
    ["#inbox/FMfcgzQXKh", { thread: "FMfcgzQXKh" }],
    ["#search/from%3Ajonas/FMfcgzQXKh", { thread: "FMfcgzQXKh" }],
    ["#label/Clients%2FNorth/KtbxLx", { thread: "KtbxLx" }],
    ["#all/18c0ffee18c0ffee", { thread: "18c0ffee18c0ffee" }],
    ["#inbox/FMfcgzQXKh?compose=new", { thread: "FMfcgzQXKh" }],
    ["?ui=2&view=pt&th=%23thread-f:17", { thread: "thread-f:17" }],
    ["#inbox", { nobody: "list" }],
    ["", { nobody: "list" }],
    ["#inbox/p2", { nobody: "list" }],
    ["#label/Clients", { nobody: "list" }],
    ["#label/Clients/p3", { nobody: "list" }],
    ["#search/jonas", { nobody: "search" }],
    ["#settings/general", { nobody: "internal" }],
    ["#inbox?compose=new", { nobody: "compose" }],
  ])("%s", (rest, place) => expect(placeOf(new URL(home + rest))).toEqual(place))
})

describe("a message being written", () => {
  it("is looked for again while its window, or whom it is for, is not there yet", () => {
    const { html } = thread as NonNullable<typeof thread>
    const url = `${home}#inbox?compose=new`
    expect(gmail.read(open(html, url), new URL(url))).toMatchObject({ nobody: "compose", missing: ["person"] })
  })
})

describe("whom the rep talks to", () => {
  it("is not the rep when only the recipient's word for me gives the rep away", () => {
    const facts = read((html) =>
      html
        .replace(/<title>.*<\/title>/, "<title>Was kostet ein Stillstand</title>")
        .replace(/aria-label="Google Account[^"]*"/, "")
        .replaceAll('name="me"', 'name="mir"'),
    )
    expect(facts.person?.emails).toEqual(["jonas.abel@brightwaterfoods.example"])
    expect(facts.thread?.account).toBe("sam.rivers@northbeam.example")
  })

  it("is not said when the signs of the mailbox's owner disagree about a sender: both are left out", () => {
    const facts = read((html) =>
      html.replace(/- sam\.rivers@northbeam\.example -/, "- jonas.abel@brightwaterfoods.example -"),
    )
    expect(facts.person).toBeUndefined()
    expect(facts.missing).toEqual(["thread.account", "person"])
  })

  it("is whoever outside wrote last, though a colleague wrote after", () => {
    const facts = read((html) =>
      html.replace(
        /email="sam\.rivers@northbeam\.example" name="Sam Rivers" data-hovercard-id="[^"]*"/g,
        (m, at: number) => (at > html.indexOf("Tue 10 Nov") - 400 ? m.replaceAll("sam.rivers", "priya.nair") : m),
      ),
    )
    expect(facts.person?.name).toBe("Jonas Abel")
  })

  it("is not a row of the list, nor anybody in quoted text", () => {
    const emails = read((html) => html).thread?.participants.map((p) => p.email)
    expect(emails).toEqual([
      "sam.rivers@northbeam.example",
      "jonas.abel@brightwaterfoods.example",
      "priya.nair@northbeam.example",
    ])
  })

  it("is silent where name tag and address contradict each other", () => {
    const facts = read((html) =>
      html.replaceAll(
        'data-hovercard-id="jonas.abel@brightwaterfoods.example"',
        'data-hovercard-id="x@elsewhere.example"',
      ),
    )
    expect(facts.thread?.participants.find((p) => p.email === "x@elsewhere.example")).toBeUndefined()
  })

  it("holds back at two hundred participants and links", () => {
    const links = Array.from({ length: 300 }, (_, i) => `<a href="https://example.com/${i}">x</a>`).join("")
    const crowd = Array.from(
      { length: 300 },
      (_, i) => `<span class="g2" email="p${i}@far.example" name="P${i}"></span>`,
    ).join("")
    const facts = read((html) =>
      html
        .replace("<p>Hello Jonas,", `${links}<p>Hello Jonas,`)
        .replace('<span class="hb">', `<span class="hb">${crowd}`),
    )
    expect(facts.thread?.participants).toHaveLength(200)
    expect(facts.thread?.links).toHaveLength(200)
  })
})
