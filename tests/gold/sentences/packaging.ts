// Labelled sentences about accounts in packaging and paper.
import { about } from "./sentence"

export const packaging = [
  ...about(
    "dalhus-emballage-a-s",
    `
s announcement | A corrugator goes into Harwick in the spring. | named place
s suppliers plants | Eighteen suppliers in nine plants: two in each that do not talk to each other. | two facts together
s energy-share plants | 17 % of cost is energy, in each of nine plants on average. | two facts together
s downtime-hour retiring | € 39,000 an hour, and nearly half of those who shorten the hour will retire. | two facts together
s oldest-line plants | In nine plants nothing is older than 2006. | two facts together
s announcement retiring | Who will know the new corrugator in Harwick when nearly half of the crew has gone? | two facts together
s suppliers | Hardly anyone in packaging has as many as your eighteen maintenance suppliers. | top of the range
g | Dalhus makes packaging that has to be there on time. | name in a truism
g | Lighter board runs faster and tears sooner. | true of the industry
g energy-share | Energy is more than a tenth of cost at Dalhus. | at least 13 % everywhere
g plants | Dalhus has sites to compare with each other. | all of the segment
g | A break is twelve minutes and 400 metres of waste. | our figure, not theirs
g suppliers | Dalhus buys maintenance from various companies. | all peers
g announcement | Dalhus is extending what it can make. | any announcement makes it true
`,
  ),
  ...about(
    "stenkulla-emballage-a-s",
    `
s plants suppliers | Eight plants, ten suppliers, one budget. | two facts together
s shifts plants | Four crews in eight plants, seven days a week. | two facts together
s open-roles plants | Eight jobs open in eight plants: each is one short. | two facts together
s target shifts | 25 % less electricity per unit by 2029, though nothing is ever switched off on a Sunday. | two facts together
s retiring open-roles | Two in five retire, eight chairs are empty. | two facts together
g | Stenkulla depends on its machines. | name in a truism
g | Web breaks that were a nuisance now decide the week. | our own message
g retiring | Older colleagues at Stenkulla will leave soon. | all peers
g open-roles | Stenkulla has jobs open in maintenance. | every known peer has vacancies
g shifts | At Stenkulla one shift hands over to the next. | all peers
`,
  ),
  ...about(
    "klippfors-papper-ab",
    `
s announcement | The thin-film line in Lillesand starts next quarter. | named place
s downtime-hour suppliers | € 51,000 an hour, twelve suppliers, and who is called first? | two facts together
s oldest-line announcement | Old and new: a line from 1999, and thin film in Lillesand. | two facts together
s downtime-hour | An hour at € 51,000 is more than most in packaging have named. | one of the highest figures
s retiring announcement-start | A quarter of the technicians retire just as thin film comes to Lillesand. | two facts together
s announcement target | Thin film from Lillesand has to fit into 25 % less electricity per unit. | two facts together
g | Klippfors lives from a web that does not tear. | true of the industry
g | Nine worn rollers caused a third of the breaks at Grauwerk Paper. | another company's figure
g oldest-line | Klippfors has at least one line that is not new. | all peers
g downtime-hour | Klippfors pays dearly for a stop. | any figure makes it true
g target | Klippfors has promised to use less. | any promise makes it true
`,
  ),
  ...about(
    "marlow-group",
    `
s energy-share oldest-line | Energy at 16 % of cost, with lines of which the oldest is from 2005. | two facts together
s open-roles shifts | Nine people short on two long shifts, six days a week. | two facts together
s downtime-hour energy-share | An hour's stop at € 24,000 and energy at 16 %: two bills, one cause. | two facts together
s retiring open-roles | Two in five retire and nine places are open. | two facts together
g | Marlow Group plc owes its shareholders steady production. | name in a truism
g | Lenders ask for returns within two years. | our own message
g energy-share | Marlow's energy bill matters. | any share makes it true
g | Marlow Group is in an industry where speed decides. | true of the industry
`,
  ),
  ...about(
    "odegard-emballage-a-s",
    `
s announcement | Tullamoor will have a corrugator by spring. | named place
s lines suppliers | Eight lines and four suppliers, two lines for each. | two facts together
s target announcement | A new corrugator in Tullamoor, and 25 % less electricity per unit promised. | two facts together
s oldest-line lines | Of eight lines the oldest is from 2001. | two facts together
s shifts announcement | Two long shifts will have to feed the corrugator in Tullamoor as well. | two facts together
g | Ødegård has only one site, so a stop is felt at once. | all of the segment
g lines | Ødegård runs several lines. | all peers
g | One meter for the hall says how much, never who. | our own message
`,
  ),
]
