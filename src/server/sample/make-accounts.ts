// Makes the accounts: those written by hand, then invented companies until there are enough in each industry.
import { type Account, Account as AccountSchema, type Fact } from "~src/domain/account"
import type { Language } from "~src/domain/words"
import { endings, type Region, roots } from "./content/company-names"
import { employers } from "./content/employers"
import { drawFactValues, type FactKey, factKeysFor, factLabels, factSources } from "./content/facts"
import { lookAlikes } from "./content/look-alikes"
import { practiceAccounts } from "./content/practice-accounts"
import { daysBefore } from "./days"
import type { Random } from "./random"
import { salesforceId } from "./salesforce-id"
import { type Industry, industries, type NamedAccount, type SegmentId } from "./sample-data"
import { slugOf } from "./slug"

/** How many accounts the workspace has in each industry at least, the ones written by hand included. */
const perIndustry = 53

const regionsOf: Record<Industry, readonly (readonly [Region, number])[]> = {
  "Industrial machinery": [
    ["isles", 3],
    ["nordic", 3],
    ["german", 4],
    ["south", 1],
  ],
  "Food & beverage": [
    ["isles", 4],
    ["nordic", 3],
    ["german", 3],
    ["south", 1],
  ],
  "Automotive supply": [
    ["isles", 2],
    ["nordic", 2],
    ["german", 5],
    ["south", 2],
  ],
  "Chemicals": [
    ["isles", 3],
    ["nordic", 2],
    ["german", 3],
    ["south", 2],
  ],
  "Packaging & paper": [
    ["isles", 3],
    ["nordic", 4],
    ["german", 3],
    ["south", 1],
  ],
  "Data centres & IT": [
    ["isles", 4],
    ["nordic", 3],
    ["german", 2],
    ["south", 1],
  ],
}
const segmentsOf: Record<Industry, readonly (readonly [SegmentId, number])[]> = {
  "Industrial machinery": [
    ["s-multi", 1],
    ["s-single", 1],
  ],
  "Food & beverage": [["s-food", 1]],
  "Automotive supply": [
    ["s-multi", 3],
    ["s-single", 2],
  ],
  "Chemicals": [
    ["s-process", 4],
    ["s-single", 1],
  ],
  "Packaging & paper": [
    ["s-process", 3],
    ["s-multi", 2],
    ["s-single", 1],
  ],
  "Data centres & IT": [["s-infra", 1]],
}

/** @returns at least 318 accounts and the region of each, from which its people get their names. */
export function makeAccounts(today: string, random: Random): { account: Account; region: Region }[] {
  const made = [...practiceAccounts, ...lookAlikes, ...employers].map((named, i) => ({
    account: fromNamed(named, i, today, random),
    region: (named.language === "de" ? "german" : "isles") as Region,
  }))
  const taken = new Set(made.map(({ account }) => account.id))
  for (const industry of industries) {
    let count = made.filter(({ account }) => account.industry === industry).length
    while (count < perIndustry) {
      const region = random.weighted(regionsOf[industry])
      const name = `${random.pick(roots[region])} ${random.pick(endings[industry][region])}`
      const id = slugOf(name)
      if (taken.has(id)) continue
      taken.add(id)
      count += 1
      made.push({ region, account: invent(id, name, industry, region, made.length, today, random) })
    }
  }
  return made
}

function fromNamed(named: NamedAccount, index: number, today: string, random: Random): Account {
  const language = named.language ?? "en"
  const facts =
    named.facts === "none"
      ? []
      : named.facts === "drawn"
        ? drawFacts(named.industry, named.segment, language, named.domains?.[0], random.int(4, 7), today, random)
        : Object.entries(named.facts).map(([key, [value, source, days]]) =>
            fact(key as FactKey, value, source, daysBefore(today, days), language, named.domains?.[0]),
          )
  return AccountSchema.parse({
    id: named.id,
    name: named.name,
    otherNames: named.otherNames ?? [],
    domains: named.domains ?? [],
    linkedinSlug: named.linkedinSlug === undefined ? named.id : named.linkedinSlug,
    linkedinId: named.linkedinId ?? null,
    crmIds: named.crm ? [{ crm: "salesforce", id: salesforceId("001", index + 1) }] : [],
    industry: named.industry,
    segmentId: named.segment,
    language: named.language ?? null,
    facts,
  })
}

function invent(
  id: string,
  name: string,
  industry: Industry,
  region: Region,
  index: number,
  today: string,
  random: Random,
): Account {
  const segmentId = random.weighted(segmentsOf[industry])
  const language: Language = region === "german" ? "de" : "en"
  const domain = `${id.replace(/-(gmbh|ag|ab|as|ltd|spa|sa|sas|srl|eg|co-kg|a-s)\b/g, "")}.example`
  const known = random.weighted([
    [0, 12],
    [1, 9],
    [2, 11],
    [3, 14],
    [4, 18],
    [5, 16],
    [6, 12],
    [7, 8],
  ])
  return AccountSchema.parse({
    id,
    name,
    domains: random.chance(0.94) ? [domain] : [],
    linkedinSlug: random.chance(0.8) ? id : null,
    crmIds: random.chance(0.6) ? [{ crm: "salesforce", id: salesforceId("001", index + 1) }] : [],
    industry,
    segmentId,
    language: language === "de" ? "de" : null,
    facts: drawFacts(industry, segmentId, language, domain, known, today, random),
  })
}

function drawFacts(
  industry: Industry,
  segment: SegmentId,
  language: Language,
  domain: string | undefined,
  count: number,
  today: string,
  random: Random,
): Fact[] {
  const values = drawFactValues(industry, language, random)
  return random.some(factKeysFor(industry, segment, language), count).map((key) => {
    // One fact in twelve is older than eighteen months, as in every real list.
    const days = random.chance(1 / 12) ? random.int(560, 800) : random.int(8, 380)
    return fact(key, values[key], random.pick(factSources[key][language]), daysBefore(today, days), language, domain)
  })
}

function fact(key: FactKey, value: string, source: string, date: string, language: Language, domain?: string): Fact {
  const url =
    domain && /press release|pressemitteilung|report|bericht/i.test(source) ? `https://www.${domain}/news` : null
  return { key, label: factLabels[key][language], value, source, url, date }
}
