// Messages that speak of one industry, for whoever is met there.
import type { MessageText } from "../sample-data"

export const messagesByIndustry: MessageText[] = [
  {
    id: "m-ind-machinery-trend",
    pillar: "Know-how that stays",
    part: "trend",
    claim:
      "Machine builders sell uptime to their customers now, and are asked in return how they run their own machining halls.",
    proof: [
      "Seven of ten tenders for drives and gearboxes we read asked for the supplier’s own availability figures.",
      "Reading of ten tenders, Northbeam",
      98,
    ],
    why: "A builder of reliable machines cannot afford an unreliable hall. Pride does the rest.",
    to: { industries: ["Industrial machinery"] },
  },
  {
    id: "m-ind-machinery-cost",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "When the big machining centre stands, there is no second one: the order book waits behind a single spindle.",
    proof: [
      "A spindle ordered after the failure took 9 weeks; ordered on first sign, 9 weeks during which it still ran.",
      "Velmar Pumps, spindle history",
      171,
    ],
    why: "Same nine weeks, two stories. It makes early warning tangible without a percentage.",
    to: { industries: ["Industrial machinery"] },
  },
  {
    id: "m-ind-food-trend",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Retailers fine late and short deliveries by the pallet, and they have stopped accepting “a filler broke down” as a reason.",
    proof: [
      "Delivery penalties at four food producers rose from 0.4 to 1.1 % of sales in two years.",
      "Northbeam finance workshops, four food producers",
      121,
    ],
    why: "Names the customer’s customer. In food everyone knows the fine per pallet by heart.",
    to: { industries: ["Food & beverage"] },
  },
  {
    id: "m-ind-food-problem",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "The filler gets the attention; the refrigeration behind it decides whether the batch can be sold, and it has no operator.",
    proof: [
      "In dairies we watch, compressors and pumps of the cold side caused 3 of 4 discarded batches.",
      "Tarnholt Dairy, batch records",
      160,
    ],
    why: "Shifts the view to the machine room, where we find something almost every time.",
    to: { industries: ["Food & beverage"], conversations: [1, 3, 5] },
  },
  {
    id: "m-ind-food-cost",
    pillar: "Energy you can act on",
    part: "cost",
    claim:
      "Cold is {account}’s largest electricity bill, and a fouled condenser adds a tenth to it without anybody hearing a thing.",
    proof: [
      "Cleaning by condition cut refrigeration power by 9 to 12 % at three food sites.",
      "Northbeam metering studies, food sites",
      101,
    ],
    why: "One cause, one remedy, one number. Works with plant and energy people alike.",
    to: { industries: ["Food & beverage"] },
  },
  {
    id: "m-ind-auto-trend",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Car makers have gone from weekly to four-hour call-offs; a supplier with a press standing still for a shift is already on the phone.",
    proof: [
      "Six of eight suppliers we asked have had a customer’s team in the plant within the last year.",
      "Supplier calls, Northbeam",
      144,
    ],
    why: "Suppliers fear the customer’s visit more than the repair. Say it plainly, once.",
    to: { industries: ["Automotive supply"] },
  },
  {
    id: "m-ind-auto-cost",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "The special trip by van is 1,900 euros, the line stop it prevents is charged by the minute. Both come from one bearing.",
    proof: [
      "Norrby Pressworks counted 88 special trips in a year, 61 of them after unplanned stops.",
      "Norrby Pressworks, freight review",
      137,
    ],
    why: "Special freight is counted in every automotive plant, so the customer can check within a day.",
    to: { industries: ["Automotive supply"] },
  },
  {
    id: "m-ind-chem-trend",
    pillar: "Energy you can act on",
    part: "trend",
    claim:
      "Sites that ran flat for decades now follow the power price, and pumps made for one speed are started twice a day.",
    proof: [
      "Starts per pump rose from 40 to 310 a year on two sites that follow the price.",
      "Northbeam plant panel, chemical sites",
      118,
    ],
    why: "Connects energy and reliability in the one trade where the link is physical and new.",
    to: { industries: ["Chemicals"] },
  },
  {
    id: "m-ind-chem-problem",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "The main compressor is watched to the last micron. The forty small pumps around it can stop the same unit, and are checked by hand.",
    proof: [
      "Of 73 unit trips, 58 began at a machine below 75 kilowatts.",
      "Northbeam failure archive, chemical sites",
      74,
    ],
    why: "They will say “we have monitoring”. They do, on the big ones. This agrees and continues.",
    to: { industries: ["Chemicals"], conversations: [1, 3, 5] },
  },
  {
    id: "m-ind-pack-trend",
    pillar: "Energy you can act on",
    part: "trend",
    claim:
      "Lighter board and thinner film run faster and tear sooner: web breaks that were a nuisance now decide the week.",
    proof: [
      "Breaks per 100 kilometres of web rose by a fifth after the change to lighter grades.",
      "Grauwerk Paper, production report",
      129,
    ],
    why: "Material change is on everybody’s mind there, and rollers are the cause they have not looked at.",
    to: { industries: ["Packaging & paper"] },
  },
  {
    id: "m-ind-pack-cost",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "A break is twelve minutes and 400 metres of waste; the worn guide roller behind it breaks the web again tomorrow.",
    proof: [
      "Grauwerk Paper traced 37 % of its breaks to nine rollers out of 260.",
      "Grauwerk Paper, roller study",
      129,
    ],
    why: "Nine of 260 is the whole story. Draw it on paper if you can.",
    to: { industries: ["Packaging & paper"] },
  },
  {
    id: "m-ind-dc-trend",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Racks draw three times what the cooling was planned for, and there is no slow season left in which to stop a chiller.",
    proof: [
      "Cooling reserve in eleven halls we visited: 28 % four years ago, 9 % now.",
      "Northbeam incident reviews, 11 halls",
      134,
    ],
    why: "Server people talk load all day. The word “reserve” moves the talk down to the pump room.",
    to: { industries: ["Data centres & IT"] },
  },
  {
    id: "m-ind-dc-cost",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "After the pump stops there are seven minutes before the first racks throttle. Nobody is in the building for the first five.",
    proof: [
      "Median time from loss of flow to throttling: 7 minutes 20 seconds, from logs of nine incidents.",
      "Northbeam incident reviews, 11 halls",
      134,
    ],
    why: "Seven minutes is remembered. Do not use it to frighten; ask how it went the last time.",
    to: { industries: ["Data centres & IT"] },
  },
  {
    id: "m-ind-dc-view",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "Treat the pump, the fan and the chiller as {account} treats a disk: watched one by one, changed before they fail, on a weekday.",
    proof: [
      "Two of two hosting sites moved all chiller work to weekdays within a year.",
      "Northbeam delivery log, infrastructure",
      66,
    ],
    why: "The comparison is theirs; every IT person understands predictive failure of disks.",
    to: { industries: ["Data centres & IT"], conversations: [1] },
  },
]
