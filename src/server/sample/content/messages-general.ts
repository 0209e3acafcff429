// Messages for anyone: said where we know neither the role nor the trade.
import type { MessageText } from "../sample-data"

export const messagesForAnyone: MessageText[] = [
  {
    id: "m-any-trend-crew",
    pillar: "Know-how that stays",
    part: "trend",
    claim:
      "Machines are added faster than people who know them: output per technician has doubled within a working life, and so has what one of them can miss.",
    proof: [
      "In 28 plants one technician looks after 61 drives; twenty years ago it was 27.",
      "Maintenance staff survey, 28 plants",
      149,
    ],
    why: "A safe start when we know nobody there. Go on to their own figures as soon as we have one.",
    to: {},
  },
  {
    id: "m-any-problem-month",
    pillar: "Stops you can see coming",
    part: "problem",
    claim: "Most stops announce themselves for a month, on a machine where nobody measures.",
    proof: [
      "In 1,130 bearing failures the first sign came 31 days before the stop (median).",
      "Northbeam failure archive, 1,130 cases",
      74,
    ],
    why: "Thirty-one days is our one number for everybody.",
    to: {},
  },
  {
    id: "m-any-cost-hours",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "A stop is paid twice: once until the machine runs, and again until it makes good parts. Only the first half is written down.",
    proof: [
      "From halt to good parts: 3.4 hours at the median, of which the repair takes 50 minutes.",
      "Northbeam failure archive, 1,130 cases",
      74,
    ],
    why: "True in every trade, and seldom said. Ask for their own last stop.",
    to: {},
  },
  {
    id: "m-any-view-twenty",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "We would begin at {account} with the twenty machines that have no spare: sensors on in two days, judged after a quarter by what was found.",
    proof: ["17 of our last 20 customers had a finding they acted on within 30 days.", "Northbeam delivery log", 46],
    why: "Small, dated, checkable. It needs no knowledge of the plant to be said honestly.",
    to: {},
  },
]
