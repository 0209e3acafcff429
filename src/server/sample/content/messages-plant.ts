// Messages for those who run the hall: plant managers and maintenance leads.
import type { MessageText } from "../sample-data"

export const messagesForThePlant: MessageText[] = [
  {
    id: "m-plant-trend-shifts",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Your plant runs {fact.shifts}. The hours that used to be left for maintenance are now production, so the machine has to say itself when it needs one.",
    proof: [
      "Planned maintenance windows in our panel shrank from 11 to 6 hours a week in three years.",
      "Northbeam plant panel, 41 sites",
      118,
    ],
    why: "A plant manager knows the shift plan by heart. Starting there shows that we talk about this plant.",
    to: { personas: ["p-plant"] },
  },
  {
    id: "m-plant-trend-people",
    pillar: "Know-how that stays",
    part: "trend",
    claim:
      "The colleague who hears a gearbox go bad is about to retire, and the one who follows has never stood next to a good one.",
    proof: [
      "Of the technicians in 28 plants, 34 % will retire within seven years; 9 % are under thirty.",
      "Maintenance staff survey, 28 plants",
      149,
    ],
    why: "Every plant has this person, and the plant manager will say the name. Wait for it.",
    to: { personas: ["p-plant", "p-maintenance"] },
  },
  {
    id: "m-plant-problem-oldest",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "The line that has run since {fact.oldest-line} still makes the product everybody orders, and it is the one that tells its operators nothing.",
    proof: [
      "Lines older than 20 years carried 44 % of output and 71 % of unplanned hours in our panel.",
      "Northbeam plant panel, 41 sites",
      118,
    ],
    why: "Old lines are not shameful, they are loved. Speak of them with respect.",
    to: { personas: ["p-plant"], conversations: [1, 3, 5] },
  },
  {
    id: "m-plant-problem-morning",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "The morning meeting explains yesterday. By the time the stop is understood, the shift that could have prevented it has gone home.",
    proof: [
      "In 14 plants, 52 minutes of the first hour were spent finding out what had happened in the night.",
      "Northbeam shift study, 14 plants",
      210,
    ],
    why: "They sit in that meeting every day at a quarter past seven. It makes them smile, then talk.",
    to: { personas: ["p-plant", "p-operations"], conversations: [1, 3, 5] },
  },
  {
    id: "m-plant-cost-hour",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "An hour’s stop costs {account} about {fact.downtime-hour}; the two hours it takes to get back to good parts are paid as well, and appear nowhere.",
    proof: [
      "From halt to good parts: 3.4 hours at the median, of which the repair takes 50 minutes.",
      "Northbeam failure archive, 1,130 cases",
      74,
    ],
    why: "Plant managers count the halt and forget the ramp-up. The gap is where the money is.",
    to: { personas: ["p-plant", "p-maintenance"] },
  },
  {
    id: "m-plant-cost-overtime",
    pillar: "Know-how that stays",
    part: "cost",
    claim:
      "A crew that lives from call-out to call-out leaves. Replacing one technician takes seven months in this trade.",
    proof: [
      "Median time to fill a maintenance position: 7 months, from 312 advertised jobs.",
      "Job market reading, 312 advertisements",
      83,
    ],
    why: "Turns stops into a staff question, which the plant manager cannot delegate.",
    to: { personas: ["p-plant"] },
  },
  {
    id: "m-plant-view-board",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "We would put one list on the screen at the shift board: the five machines that changed this week, in words, with what to look at. No dashboard.",
    proof: [
      "At Kessel & Vogt the shift leads opened the list on 212 of 220 working days.",
      "Kessel & Vogt, usage log",
      54,
    ],
    why: "Plants own dashboards nobody opens. A list of five is a different promise, and it can be shown on a phone.",
    to: { personas: ["p-plant"], conversations: [1, 3] },
  },
  {
    id: "m-plant-view-retire",
    pillar: "Know-how that stays",
    part: "view",
    claim:
      "With {fact.retiring} of the technicians at {account} about to retire, we would record what they hear while they are still there: each finding is confirmed by one of them and stays with the machine.",
    proof: [
      "Tarnholt Dairy kept 640 confirmed findings of two technicians who have since left; 41 % were used again.",
      "Tarnholt Dairy, knowledge review",
      95,
    ],
    why: "Gives the experienced people a role instead of a threat. They decide whether sensors get mounted.",
    to: { personas: ["p-plant", "p-maintenance", "p-operations"], conversations: [1, 2] },
  },
  {
    id: "m-mnt-trend-routes",
    pillar: "Know-how that stays",
    part: "trend",
    claim:
      "Measuring routes are walked once a month with a hand-held, if someone is free. Most of what breaks, breaks between two walks.",
    proof: [
      "In 1,130 bearing failures the time from first sign to stop was under 30 days in 48 %.",
      "Northbeam failure archive, 1,130 cases",
      74,
    ],
    why: "They walk the route themselves. Nobody defends it, everybody misses one in autumn.",
    to: { personas: ["p-maintenance"] },
  },
  {
    id: "m-mnt-problem-alarms",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "The control system alarms when a limit is passed. A limit says that it is too late, two hundred times a week, on the wrong machines.",
    proof: [
      "Of 4,800 control alarms in a month at Velmar Pumps, eleven led to a work order.",
      "Velmar Pumps, alarm count",
      171,
    ],
    why: "Alarm fatigue is their daily bread. It separates us from “more alarms” in one breath.",
    to: { personas: ["p-maintenance", "p-technical"], conversations: [1, 3, 5] },
  },
  {
    id: "m-mnt-problem-roles",
    pillar: "Know-how that stays",
    part: "problem",
    claim:
      "{account} has {fact.open-roles} maintenance jobs open. Until they are filled, the work that gets dropped is looking, because nobody complains about it.",
    proof: [
      "Plants more than 10 % below their maintenance plan did 60 % fewer inspections, and the same number of repairs.",
      "Maintenance staff survey, 28 plants",
      149,
    ],
    why: "Says what the maintenance lead has been telling upstairs. Offer them the figure for that talk.",
    to: { personas: ["p-maintenance", "p-plant"], conversations: [1, 3, 5] },
  },
  {
    id: "m-mnt-cost-parts",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "Not knowing makes the store grow: one of each on the shelf, and the one that breaks has eleven weeks of delivery time.",
    proof: [
      "Kessel & Vogt took 1.1 million euros of spares off the shelf after a year of condition records.",
      "Kessel & Vogt, stock report",
      112,
    ],
    why: "Spares are the one budget a maintenance lead can free alone.",
    to: { personas: ["p-maintenance", "p-procurement"] },
  },
  {
    id: "m-mnt-view-reason",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "A finding has to say what, where and how sure: “outer ring, drive side, pump 14, four weeks, seen nine times before”. Then your people decide, not our software.",
    proof: [
      "Of 2,260 findings in the last year, customers confirmed 87 % at the open machine.",
      "Northbeam findings register",
      39,
    ],
    why: "Technical people test us on the wording of a finding. Show a real one, with the 13 % that were wrong.",
    to: { personas: ["p-maintenance"], conversations: [1, 3] },
  },
]
