// The sample is sound: it fits the schemas, is as large as promised, and is the same for everyone on the same day.
import { describe, expect, it } from "vitest"
import { Account, Contact, Persona, Segment } from "~src/domain/account"
import { Asset } from "~src/domain/asset"
import { Event } from "~src/domain/event"
import { formsOf, termsIn } from "~src/domain/message-check/terms-in"
import { Insight, Message } from "~src/domain/messaging"
import { personaOf } from "~src/domain/persona"
import { conversations } from "~src/domain/words"
import { Member, Workspace } from "~src/domain/workspace"
import { factSlots } from "~src/server/sample/history/lines-said"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import { countWords, insightText, insightWords } from "~src/wire/desk-lists"

const today = "2026-11-20"
const sample = sampleWorkspace(today)
const words = (text: string) => text.split(/\s+/).length

describe("the sample workspace", () => {
  it("fits the schemas, every id once", () => {
    Workspace.parse(sample.workspace)
    const kinds = [
      [Member, sample.members],
      [Persona, sample.personas],
      [Segment, sample.segments],
      [Account, sample.accounts],
      [Contact, sample.contacts],
      [Message, sample.messages],
      [Insight, sample.insights],
      [Asset, sample.assets],
      [Event, sample.devices.flatMap((device) => device.events)],
    ] as const
    for (const [schema, rows] of kinds) {
      for (const row of rows) expect(schema.safeParse(row).error?.message, JSON.stringify(row)).toBeUndefined()
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    }
  })

  it("is as large as a real one", () => {
    const live = sample.messages.filter((message) => message.status === "live")
    expect(sample.accounts.length).toBeGreaterThanOrEqual(300)
    expect(new Set(sample.accounts.map((account) => account.industry)).size).toBe(6)
    expect(sample.contacts.length).toBeGreaterThanOrEqual(600)
    expect(live.length).toBeGreaterThanOrEqual(40)
    expect(sample.insights.length).toBeGreaterThanOrEqual(15)
    expect(sample.assets.length).toBeGreaterThanOrEqual(60)
    expect(sample.members.filter((member) => member.role === "rep").length).toBeGreaterThanOrEqual(8)
    expect(sample.accounts.filter((account) => account.facts.length >= 3).length).toBeGreaterThanOrEqual(120)
    expect(sample.accounts.filter((account) => account.facts.length === 0).length).toBeGreaterThan(10)
  })

  it("is the same again, and another day's differs by dates alone", () => {
    expect(JSON.stringify(sampleWorkspace(today))).toBe(JSON.stringify(sample))
    const later = sampleWorkspace("2027-03-05")
    expect(later.accounts.map((account) => account.name)).toEqual(sample.accounts.map((account) => account.name))
    expect(later.assets.filter((asset) => (asset.expiresOn ?? "9") < "2027-03-05").length).toBe(3)
  })

  it("names one thing by one id: accounts' segments, contacts' accounts and personas, audiences, owners", () => {
    const ids = {
      segments: new Set(sample.segments.map((one) => one.id)),
      personas: new Set(sample.personas.map((one) => one.id)),
      accounts: new Set(sample.accounts.map((one) => one.id)),
      members: new Set(sample.members.map((one) => one.id)),
    }
    for (const account of sample.accounts) expect(ids.segments).toContain(account.segmentId)
    for (const contact of sample.contacts) {
      expect(ids.accounts).toContain(contact.accountId)
      if (contact.personaId) expect(ids.personas).toContain(contact.personaId)
    }
    for (const { audience } of [...sample.messages, ...sample.insights, ...sample.assets]) {
      for (const id of audience.segmentIds) expect(ids.segments).toContain(id)
      for (const id of audience.personaIds) expect(ids.personas).toContain(id)
    }
    for (const asset of sample.assets) expect(ids.members).toContain(asset.ownerId ?? "ada")
  })

  it("its titles lead to the personas that its contacts have", () => {
    for (const { title, personaId } of sample.contacts)
      if (title) expect(personaOf(title, sample.personas)?.id ?? null, title).toBe(personaId)
  })
})

describe("its messages", () => {
  const live = sample.messages.filter((message) => message.status === "live")

  it("say why in forty words or fewer, insights in ninety, and how-to cards in sixty", () => {
    for (const { id, why } of sample.messages) expect(words(why), id).toBeLessThanOrEqual(40)
    for (const insight of sample.insights)
      expect(countWords(insightText(insight)), insight.id).toBeLessThanOrEqual(insightWords)
    for (const { id, howTo } of sample.assets) expect(words(howTo ?? ""), id).toBeLessThanOrEqual(60)
  })

  it("say no term that is on the avoid-list", () => {
    const forms = sample.terms.flatMap((term) => {
      const form = formsOf(term)
      return form ? [[term, form] as const] : []
    })
    expect(forms.length).toBe(sample.terms.length)
    for (const { id, claim, proof, language } of live) {
      const avoided = forms.filter(([term]) => term.language === language)
      expect(termsIn(`${claim} ${proof.text}`, avoided), id).toEqual([])
    }
  })

  it("name only facts that some account in that language has", () => {
    const known = (language: "en" | "de") =>
      new Set(
        sample.accounts.flatMap((a) => ((a.language ?? "en") === language ? a.facts.map((fact) => fact.key) : [])),
      )
    const keys = { en: known("en"), de: known("de") }
    for (const message of live)
      for (const key of factSlots(message)) expect(keys[message.language], message.id).toContain(key)
  })

  it("use no slot but those that can be filled", () => {
    for (const { id, claim, proof } of live)
      for (const [, slot] of `${claim} ${proof.text}`.matchAll(/\{([^}]*)\}/g))
        expect(slot, id).toMatch(/^(account|person|role|industry|fact\.[a-z0-9-]+)$/)
  })

  it.each(["en", "de"] as const)("have each part for everyone without a fact, in %s", (language) => {
    for (const part of ["problem", "cost", "view", "trend"] as const) {
      for (const persona of sample.personas) {
        const lines = live.filter(
          (m) =>
            m.language === language &&
            m.part === part &&
            factSlots(m).length === 0 &&
            (m.audience.personaIds.length === 0 || m.audience.personaIds.includes(persona.id)),
        )
        expect(lines.length, `${part} for ${persona.name} in ${language}`).toBeGreaterThan(0)
      }
    }
  })
})

describe("its content", () => {
  it("covers every conversation in both languages, and has what a library has: expired, unmapped, off-message", () => {
    for (const language of ["en", "de"])
      for (const n of conversations)
        expect(sample.assets.some((a) => a.language === language && a.audience.conversations.includes(n))).toBe(true)
    expect(sample.assets.filter((a) => (a.expiresOn ?? "9") < today).length).toBeGreaterThanOrEqual(3)
    expect(sample.assets.filter((a) => a.audience.conversations.length === 0).length).toBeGreaterThanOrEqual(3)
    expect(sample.assets.filter((a) => a.offMessage).length).toBe(1)
    for (const { id, url } of sample.assets) expect(url).toBe(`https://content.northbeam.example/a/${id}`)
  })
})

describe("its accounts", () => {
  const find = (id: string) => sample.accounts.find((account) => account.id === id)

  it("live on domains that nobody can own", () => {
    for (const { domains } of sample.accounts)
      for (const domain of domains) expect(domain).toMatch(/^[a-z0-9.-]+\.example$/)
    for (const { emails } of sample.contacts) for (const email of emails) expect(email).toMatch(/\.example$/)
  })

  it("hold those of the practice pages, best known", () => {
    expect(find("halden-drives")).toMatchObject({ name: "Halden Drives", industry: "Industrial machinery" })
    expect(find("halden-drives")?.facts.length).toBeGreaterThan(8)
    expect(sample.contacts.find((contact) => contact.name === "Mira Solberg")?.title).toBe("Chief Operating Officer")
    expect(sample.contacts.find((contact) => contact.name === "Jonas Abel")?.emails).toEqual([
      "jonas.abel@brightwaterfoods.example",
    ])
    expect(find("lumenworks")?.domains).toEqual(["lumenworks.example"])
  })

  it("hold look-alikes: one name twice, one domain twice, umlauts, another script", () => {
    const names = sample.accounts.map((account) => account.name)
    expect(names.filter((name) => name === "Kestrel Foods").length).toBe(2)
    expect(sample.accounts.filter((account) => account.domains.includes("marlow.example")).length).toBe(2)
    expect(names).toContain("Weißenberg Armaturen GmbH & Co. KG")
    expect(names.some((name) => name.includes("株式会社"))).toBe(true)
  })

  it("say nothing of companies that exist but the name", () => {
    for (const id of ["facebook", "audiense"]) {
      expect(find(id)?.facts).toEqual([])
      expect(sample.contacts.filter((contact) => contact.accountId === id)).toEqual([])
    }
  })
})
