// Messages for the later conversations: right people, relevant meeting, definition of success, tangible value.
import type { MessageText } from "../sample-data"

export const messagesByConversation: MessageText[] = [
  {
    id: "m-c2-problem-table",
    pillar: "Proof within a quarter",
    part: "problem",
    claim:
      "Stops belong to maintenance, their cost to finance, the sensors to engineering. At {account} too, the one who hurts cannot sign.",
    proof: [
      "Of 29 decisions we lost, 18 had only one department at the table.",
      "Northbeam loss reviews, 29 cases",
      58,
    ],
    why: "Asks for the second contact without asking for it. True of nearly every deal we lost.",
    to: { conversations: [2] },
  },
  {
    id: "m-c2-view-three",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "Three people can settle this at {account}: who runs the line, who pays for the stop, who owns the network. Forty minutes, one machine list.",
    proof: [
      "With all three in the first meeting, two of three trials started within six weeks.",
      "Northbeam trial register",
      61,
    ],
    why: "Gives the contact a reason to bring colleagues: it saves them two further meetings.",
    to: { conversations: [2] },
  },
  {
    id: "m-c2-view-plants",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "Three people can settle this for all {fact.plants} plants of {account}: who runs the lines, who pays for a stop, who owns the network. Forty minutes with the three, one machine list.",
    proof: [
      "With all three in the first meeting, two of three trials started within six weeks.",
      "Northbeam trial register",
      61,
    ],
    why: "The same request, with their number in it. Name the two colleagues if the account shows them.",
    to: { conversations: [2] },
  },
  {
    id: "m-c3-problem-walk",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "Every plant has three machines that people listen to when they walk by. They are never on the list of critical machines.",
    proof: [
      "In 26 first walks, operators named 74 machines; 31 had a finding within the quarter, 19 of them not on the critical list.",
      "Northbeam first-walk notes, 26 plants",
      51,
    ],
    why: "A relevant meeting is a walk, not a deck. This earns the walk.",
    to: { conversations: [3], segments: ["s-multi", "s-single", "s-food", "s-process"] },
  },
  {
    id: "m-c3-view-walk",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "We suggest an hour in the hall with the shift lead of {account}, a thermal camera and one question: which machine would you not go on holiday from?",
    proof: [
      "After a walk, 22 of 26 prospects named a problem of their own in writing.",
      "Northbeam first-walk notes, 26 plants",
      51,
    ],
    why: "The output of this conversation is a problem in their words. The walk produces it.",
    to: { conversations: [3] },
  },
  {
    id: "m-c3-view-oldest",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "We suggest an hour in the hall with the shift lead of {account}, starting at the line from {fact.oldest-line}, and one question: which machine would you not go on holiday from?",
    proof: [
      "After a walk, 22 of 26 prospects named a problem of their own in writing.",
      "Northbeam first-walk notes, 26 plants",
      51,
    ],
    why: "Naming the oldest line shows that we know the hall. The output is a problem in their words.",
    to: { conversations: [3] },
  },
  {
    id: "m-c3-cost-finance",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "Bring the last three stops to the meeting, with freight and overtime. An hour later we both know whether there is anything to talk about.",
    proof: [
      "In 31 such meetings the cost found was 4 times the first guess at the median.",
      "Northbeam meeting notes, 31 meetings",
      77,
    ],
    why: "Makes the meeting about their numbers. If nothing comes of it we have saved both a quarter.",
    to: { conversations: [3], personas: ["p-economic", "p-operations", "p-procurement"] },
  },
  {
    id: "m-c4-problem-percent",
    pillar: "Proof within a quarter",
    part: "problem",
    claim:
      "“Twenty percent fewer stops” cannot be checked after a quarter: too few stops, too much luck. That is how good trials end in an argument.",
    proof: [
      "With five stops a year and line, chance alone moves a quarter’s count by half in one case of three.",
      "Northbeam method note, counting stops",
      85,
    ],
    why: "Honest about statistics, which technical and financial people rarely hear from a vendor.",
    to: { conversations: [4] },
  },
  {
    id: "m-c4-view-findings",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "For {account} we would agree on three things that can be counted in twelve weeks: findings confirmed at the open machine, hours of planned instead of unplanned work, and who read the list.",
    proof: [
      "Trials with such a definition were decided in 9 days after their end; those without in 71.",
      "Northbeam trial register",
      61,
    ],
    why: "This is the definition of success, nearly ready to be copied. Let them change the three.",
    to: { conversations: [4] },
  },
  {
    id: "m-c4-view-hour",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "With an hour at {fact.downtime-hour}, success at {account} can be one sentence: two stops moved to a planned window by the end of the quarter, signed by the shift lead.",
    proof: [
      "Kessel & Vogt’s definition was two such stops; the third came in week nine.",
      "Kessel & Vogt, trial report",
      139,
    ],
    why: "Their figure, small count, a witness on their side. Finance accepts it because operations signs it.",
    to: { conversations: [4], personas: ["p-operations", "p-plant", "p-economic"] },
  },
  {
    id: "m-c4-view-energy",
    pillar: "Energy you can act on",
    part: "view",
    claim:
      "Success for energy at {account}: kilowatt hours per good part on one line, four weeks before against four weeks after, corrected for volume, checked by your auditor.",
    proof: ["Tarnholt Dairy’s auditor took over the method without a change.", "Tarnholt Dairy, energy review", 67],
    why: "Energy people have been burnt by unadjusted savings. The auditor is the strongest witness there is.",
    to: { conversations: [4], personas: ["p-energy"] },
  },
  {
    id: "m-c5-cost-wait",
    pillar: "Proof within a quarter",
    part: "cost",
    claim:
      "The trial has its answer. Every month the sensors stay at {account} on twenty machines instead of all is a month of luck for the others.",
    proof: [
      "In continued trials, the next finding came on a machine outside the first twenty in 6 of 10 cases.",
      "Northbeam trial register",
      61,
    ],
    why: "A reason to close that follows from what they have seen themselves.",
    to: { conversations: [5] },
  },
  {
    id: "m-c5-view-paper",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "One page for the approval at {account}: what was agreed, what was counted, what it is worth at your own hourly figure, what the next forty machines cost.",
    proof: ["43 of 55 continued trials were approved on one page.", "Northbeam trial register", 61],
    why: "The contact has to sell it inside. Give them the page, in their words.",
    to: { conversations: [5] },
  },
  {
    id: "m-c5-view-hour",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "One page for the approval at {account}: what was agreed, what was counted, times your own {fact.downtime-hour} an hour, and what the next forty machines cost.",
    proof: ["43 of 55 continued trials were approved on one page.", "Northbeam trial register", 61],
    why: "The hourly figure is theirs, so nobody has to believe ours. Let the contact type it in.",
    to: { conversations: [5] },
  },
  {
    id: "m-c5-view-procurement",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "No frame contract needed: {account} orders machines by the dozen from the public price list and gives any of them back with a month’s notice.",
    proof: [
      "Average size of the first order after a trial: 46 machines; given back within a year: 3.",
      "Northbeam order book",
      36,
    ],
    why: "Takes the length out of purchasing. Legal has nothing to negotiate.",
    to: { conversations: [5], personas: ["p-procurement", "p-economic"] },
  },
  {
    id: "m-old-platform",
    pillar: "Proof within a quarter",
    part: "view",
    claim: "One platform for every machine, every site and every question.",
    proof: ["Announced at the spring fair.", "Northbeam press release", 640],
    why: "Retired: reps were asked “which question?” and had no answer.",
    to: {},
    retired: true,
  },
]
