// Messages for energy managers, technical evaluators and procurement.
import type { MessageText } from "../sample-data"

export const messagesForSpecialists: MessageText[] = [
  {
    id: "m-nrg-trend-target",
    pillar: "Energy you can act on",
    part: "trend",
    claim:
      "{account} has promised {fact.target} in public. Auditors now ask for it by machine and product, no longer by site and year.",
    proof: [
      "In 19 audits of the last year, 15 reports asked for consumption per line or product.",
      "Reading of 19 audit reports, Northbeam",
      88,
    ],
    why: "The promise was made by someone else; the energy manager has to keep it. We are on their side of that table.",
    to: { personas: ["p-energy", "p-economic"] },
  },
  {
    id: "m-nrg-trend-peak",
    pillar: "Energy you can act on",
    part: "trend",
    claim:
      "Grid fees now follow the highest quarter of an hour of the month. One careless start-up on a Monday sets the bill for everyone.",
    proof: [
      "In 23 plants, the month’s peak fell into the first 40 minutes of a shift in 17.",
      "Northbeam metering studies, 23 sites",
      101,
    ],
    why: "Concrete, quickly checked against their own load curve. Ask for the curve.",
    to: { personas: ["p-energy"] },
  },
  {
    id: "m-nrg-problem-meter",
    pillar: "Energy you can act on",
    part: "problem",
    claim:
      "One meter for the hall says how much, never who. With {fact.lines} lines at {account}, the savings list is guesswork with good intentions.",
    proof: [
      "When Marl Extrusion metered by machine, three of its ten planned measures turned out to save nothing.",
      "Marl Extrusion, measure review",
      126,
    ],
    why: "Energy managers know that their list is soft. Saying so kindly opens the door.",
    to: { personas: ["p-energy"], conversations: [1, 3, 5] },
  },
  {
    id: "m-nrg-problem-idle",
    pillar: "Energy you can act on",
    part: "problem",
    claim:
      "Half of what could be switched off at night is left on because nobody is sure it will come back on in the morning.",
    proof: [
      "Asked why machines ran idle, 21 of 34 shift leads named the restart, three named the process.",
      "Northbeam shift study, 34 answers",
      210,
    ],
    why: "It is a reliability problem in disguise, and the bridge from energy to machine health.",
    to: { personas: ["p-energy", "p-plant"], conversations: [1, 3, 5] },
  },
  {
    id: "m-nrg-cost-air",
    pillar: "Energy you can act on",
    part: "cost",
    claim:
      "A three-millimetre leak in the compressed air costs about 2,400 euros a year, and a plant has dozens. They can be heard on Sunday, by a sensor.",
    proof: [
      "Marl Extrusion found 61 leaks in one weekend and paid for the project with the first 40.",
      "Marl Extrusion, air survey",
      126,
    ],
    why: "Small, certain, quick. The first thing to win together.",
    to: { personas: ["p-energy", "p-maintenance"] },
  },
  {
    id: "m-nrg-view-unit",
    pillar: "Energy you can act on",
    part: "view",
    claim:
      "Kilowatt hours per good part, per line, per shift: one figure that production and energy can both be held to at {account}.",
    proof: [
      "Once the figure stood on the board, the best shift’s habits cut 8 % at Tarnholt Dairy without an investment.",
      "Tarnholt Dairy, energy review",
      67,
    ],
    why: "Energy managers need production as an ally. A shared figure is the ally.",
    to: {
      personas: ["p-energy", "p-operations"],
      segments: ["s-food", "s-multi", "s-process", "s-single"],
      conversations: [1],
    },
  },
  {
    id: "m-tec-trend-data",
    pillar: "Proof within a quarter",
    part: "trend",
    claim:
      "Ten years of machine data lie in historians that nobody reads, and each new project begins by asking for more of it.",
    proof: [
      "Of 52 engineering leads asked, 40 had a historian and 6 used it for a decision in the last month.",
      "Northbeam engineering poll, 52 answers",
      176,
    ],
    why: "Technical people are tired of data projects. Agree first.",
    to: { personas: ["p-technical"] },
  },
  {
    id: "m-tec-problem-touch",
    pillar: "Proof within a quarter",
    part: "problem",
    claim:
      "Whoever touches the control network of a running line owns every fault that follows. So nothing gets connected, and the line stays silent.",
    proof: [
      "41 of 52 engineering leads named liability, ahead of money, as the reason for not connecting older lines.",
      "Northbeam engineering poll, 52 answers",
      176,
    ],
    why: "Says aloud what stops most pilots. The answer is that we do not touch the controls.",
    to: { personas: ["p-technical"], conversations: [1, 3, 5] },
  },
  {
    id: "m-tec-problem-cooling",
    pillar: "Energy you can act on",
    part: "problem",
    claim:
      "{fact.cooling-share} of the electricity in {account}’s halls goes into cooling, and the chillers are the one part without a twin.",
    proof: [
      "Nine of eleven thermal incidents we looked into began in a pump or fan with weeks of warning.",
      "Northbeam incident reviews, 11 halls",
      134,
    ],
    why: "Server people know servers. The pump in the basement is news, and it is the risk.",
    to: { personas: ["p-technical", "p-plant", "p-operations"], segments: ["s-infra"], conversations: [1, 3, 5] },
  },
  {
    id: "m-tec-cost-pilot",
    pillar: "Proof within a quarter",
    part: "cost",
    claim:
      "A pilot that needs the integrator, the vendor and a weekend stop costs more than what it is meant to prove. Most are never judged at all.",
    proof: [
      "Of 33 pilots described to us, 19 ended without a decision.",
      "Northbeam engineering poll, follow-up calls",
      163,
    ],
    why: "They have lived through one of the nineteen. Ask which.",
    to: { personas: ["p-technical"] },
  },
  {
    id: "m-tec-view-data-stays",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "Our gateway sits in your hall and keeps the raw data there: nothing but the finding leaves {account}’s network, so there is little to approve.",
    proof: [
      "Security reviews took nine working days on average when no raw data left the site.",
      "Northbeam delivery log",
      298,
    ],
    why: "Security is where pilots die. Data that stays on site ends the talk before it starts.",
    to: { personas: ["p-technical", "p-maintenance"], conversations: [1, 2, 4] },
  },
  {
    id: "m-tec-view-clamp",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "We clamp on from outside: battery sensors, our own radio, no cable into a cabinet, nothing for {account} to validate again.",
    proof: [
      "At Velmar Pumps 60 machines were on in two days, with production running.",
      "Velmar Pumps, installation record",
      143,
    ],
    why: "The sentence that turns “no” into “which machine first”.",
    to: { personas: ["p-technical"], conversations: [1, 3] },
  },
  {
    id: "m-prc-trend-bundle",
    pillar: "Proof within a quarter",
    part: "trend",
    claim:
      "{account} buys maintenance from {fact.suppliers} suppliers, each with its own app, its own contract and its own idea of what the machine needs.",
    proof: [
      "Companies in our poll pay for five monitoring subscriptions on average and use two.",
      "Northbeam buyer poll, 44 answers",
      109,
    ],
    why: "Procurement counts suppliers. We make it one fewer, not one more.",
    to: { personas: ["p-procurement"] },
  },
  {
    id: "m-prc-trend-service",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Machine builders raise the price of their service contracts each January, and buyers sign because they have no record of their own.",
    proof: [
      "Service contracts in our buyer poll rose by 7.8 % at the last renewal.",
      "Northbeam buyer poll, 44 answers",
      109,
    ],
    why: "A buyer remembers the last renewal to the cent. Be ready with the date of the next one.",
    to: { personas: ["p-procurement"] },
  },
  {
    id: "m-prc-problem-compare",
    pillar: "Proof within a quarter",
    part: "problem",
    claim:
      "Offers for monitoring cannot be compared: one counts sensors, one sites, one “assets”, and none says what happens if nothing is found.",
    proof: [
      "Five offers for the same 40 machines, shown to us by a buyer, differed by a factor of six.",
      "Five offers for 40 machines, read by Northbeam",
      155,
    ],
    why: "We take the buyer’s side on their hardest page: the comparison sheet.",
    to: { personas: ["p-procurement"], conversations: [1, 3, 5] },
  },
  {
    id: "m-prc-cost-express",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "Every surprise stop is bought at the worst moment: express motors at list price, from whoever picks up the phone.",
    proof: [
      "Velmar Pumps paid 34 % above contract price for parts ordered within 48 hours of a stop.",
      "Velmar Pumps, purchase ledger",
      231,
    ],
    why: "This is the only cost of a stop that appears in procurement’s own books.",
    to: { personas: ["p-procurement"] },
  },
  {
    id: "m-prc-view-price",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "One price per machine and month, all in, cancelled with a month’s notice. {account} can put it beside any offer and read off the difference.",
    proof: ["The price list is public and has changed once in three years.", "Northbeam price list", 30],
    why: "A buyer’s relief. Leave the price list, say nothing more.",
    to: { personas: ["p-procurement"], conversations: [1, 2] },
  },
]
