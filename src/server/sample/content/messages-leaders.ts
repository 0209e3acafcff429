// Messages for those who decide: operations leaders and economic buyers.
import type { MessageText } from "../sample-data"

export const messagesForLeaders: MessageText[] = [
  {
    id: "m-ops-trend-hiring",
    pillar: "Know-how that stays",
    part: "trend",
    claim:
      "{account} has announced {fact.announcement} and is looking for {fact.open-roles} maintenance people at the same time. The machines will be there before the crew that knows how they sound.",
    proof: [
      "Of 41 plants we follow, the 12 that added a line without adding a technician lost 6 % more hours in the first year.",
      "Northbeam plant panel, 41 sites",
      118,
    ],
    why: "A COO feels growth and vacancies as two budgets. Saying them in one sentence shows that we read their news, and puts the risk where they own it.",
    to: { personas: ["p-operations"] },
  },
  {
    id: "m-ops-trend-network",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Plants that used to buffer each other no longer can: stock is down, and one stopped line is a late truck the same week.",
    proof: [
      "Finished stock at 180 surveyed manufacturers fell from 19 to 11 days of sales within four years.",
      "Nordic Operations Barometer, spring edition",
      205,
    ],
    why: "It moves the talk from repair cost to delivery, which is what an operations leader is measured on.",
    to: { personas: ["p-operations"], segments: ["s-multi", "s-food", "s-process"] },
  },
  {
    id: "m-ops-problem-plants",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "With {fact.plants} plants there are {fact.plants} ways of writing down why a line stood still, so nobody at {account} can say which stop to fix first.",
    proof: [
      "When Tarnholt Dairy laid its stop logs side by side, 38 % of the hours were booked under “other”.",
      "Tarnholt Dairy, project report",
      160,
    ],
    why: "Every COO with several plants has tried to compare stop reasons and given up. It names their own failure without blaming anyone.",
    to: { personas: ["p-operations"], segments: ["s-multi", "s-food", "s-process"], conversations: [1, 3, 5] },
  },
  {
    id: "m-ops-problem-late",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "The board hears of a failing drive when it has failed. The vibration was there for weeks, on a machine where nobody measures.",
    proof: [
      "In 1,130 bearing failures we recorded, the first sign came 31 days before the stop (median).",
      "Northbeam failure archive, 1,130 cases",
      74,
    ],
    why: "Thirty-one days is the number people repeat afterwards. It turns “unplanned” into “unseen”.",
    to: { personas: ["p-operations"], conversations: [1, 3, 5] },
  },
  {
    id: "m-ops-cost-hour",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "At {fact.downtime-hour} for an hour’s stop, one avoidable stop a month costs {account} more in a year than watching every drive in the plant.",
    proof: [
      "The median unplanned stop lasts 3.4 hours from halt to good parts; the repair itself takes 50 minutes.",
      "Northbeam failure archive, 1,130 cases",
      74,
    ],
    why: "Their own figure times a number they know. No savings percentage of ours is needed, and none is believed anyway.",
    to: { personas: ["p-operations"] },
  },
  {
    id: "m-ops-cost-premium",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "The repair is the small bill. Express freight, weekend shifts and the customer’s penalty come weeks later and are booked somewhere else.",
    proof: [
      "Velmar Pumps traced 14 stops through its ledger: for each euro of repair, 5.20 euros of freight, overtime and penalties.",
      "Velmar Pumps, finance review",
      231,
    ],
    why: "It explains why operations and finance disagree on the cost of a stop, and invites both to the same table.",
    to: { personas: ["p-operations", "p-economic"] },
  },
  {
    id: "m-ops-view-first",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "We believe {account} should start with the twenty machines that have no spare, not with a platform: sensors on in two days, the first finding before the next monthly review.",
    proof: ["17 of our last 20 customers had a finding they acted on within 30 days.", "Northbeam delivery log", 46],
    why: "Leaders have sat through platform talks. Twenty machines and a date is a decision they can take in the meeting.",
    to: { personas: ["p-operations"], segments: ["s-multi", "s-food", "s-single"], conversations: [1] },
  },
  {
    id: "m-ops-view-growth",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "{fact.announcement-start}, so now is the cheap moment: sensors that go in with the machines cost a third of those that go in after the first failure.",
    proof: [
      "Mounting during commissioning took 25 minutes a drive at Kessel & Vogt; afterwards, with locked-out lines, 80.",
      "Kessel & Vogt, commissioning notes",
      139,
    ],
    why: "Gives a reason to decide now that is true and theirs. Never invent urgency when there is a date to point to.",
    to: { personas: ["p-operations", "p-plant"], conversations: [1] },
  },
  {
    id: "m-eco-trend-capex",
    pillar: "Proof within a quarter",
    part: "trend",
    claim:
      "{account} is putting {fact.capex} into plants while its lenders ask for returns within two years. What is already paid for has to earn more hours.",
    proof: [
      "Of 96 finance leaders asked, 61 had a pay-back limit of 24 months or less for anything under a million.",
      "Northbeam finance round table, answers of 96",
      132,
    ],
    why: "Finance hears “more hours from what you own” as return without investment. Use it only when we have the figure.",
    to: { personas: ["p-economic"] },
  },
  {
    id: "m-eco-trend-cover",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Insurers have begun to ask for condition records before they renew machinery cover, and they price the answer “we don’t keep any”.",
    proof: [
      "Two of three machinery insurers we spoke to ask for condition records above five million of insured value.",
      "Interviews with three underwriters, Northbeam",
      92,
    ],
    why: "A finance leader rarely hears anything new from a sensor company. This usually is.",
    to: { personas: ["p-economic", "p-procurement"] },
  },
  {
    id: "m-eco-problem-invisible",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "Nobody at {account} can find the cost of stops in the accounts: it is spread over overtime, scrap, freight and a bit of everything.",
    proof: [
      "In nine ledgers we went through with controllers, stops had no account of their own in any.",
      "Northbeam finance workshops, nine companies",
      187,
    ],
    why: "Controllers agree at once, because they have been asked for this figure and could not give it.",
    to: { personas: ["p-economic"], conversations: [1, 3, 5] },
  },
  {
    id: "m-eco-cost-energy",
    pillar: "Energy you can act on",
    part: "cost",
    claim:
      "With energy at {fact.energy-share} of cost, each tenth of it that runs into empty machines at night comes straight out of the margin, and could be switched off.",
    proof: [
      "In 23 plants we metered by machine, idle running took between 7 and 16 % of electricity.",
      "Northbeam metering studies, 23 sites",
      101,
    ],
    why: "Ties a technical fault to margin, in their own number. Do not promise the whole tenth.",
    to: { personas: ["p-economic", "p-operations"] },
  },
  {
    id: "m-eco-cost-budget",
    pillar: "Proof within a quarter",
    part: "cost",
    claim:
      "Waiting for the next budget round is a decision too: at the median, two unplanned stops of half a shift happen in the meantime.",
    proof: [
      "Median of 5.1 unplanned stops above two hours a year per line without monitoring.",
      "Northbeam plant panel, 41 sites",
      118,
    ],
    why: "For the “next year” answer. Calm arithmetic, no pressure.",
    to: { personas: ["p-economic"] },
  },
  {
    id: "m-eco-view-pay",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "We think {account} should pay for a quarter and judge by one figure agreed beforehand. If the figure is not there, we take the sensors back.",
    proof: [
      "Of 64 trial quarters, 55 were continued; the nine others cost their owners nothing but the visits.",
      "Northbeam trial register",
      61,
    ],
    why: "The offer a finance leader does not need to defend. The nine that stopped are part of the argument.",
    to: { personas: ["p-economic", "p-procurement"], conversations: [1, 2] },
  },
]
