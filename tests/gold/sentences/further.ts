// Further labelled sentences, about accounts of which less is known.
import { about } from "./sentence"

export const further = [
  ...about(
    "angstrom-kylteknik",
    `
s announcement-start | Two large milling centres go into Ostervik before the winter is over. | named place
s oldest-line shifts | A line from 1986 on three shifts, five days a week. | two facts together
s retiring oldest-line | Two in five of those who understand the line from 1986 will retire. | two facts together
s oldest-line | Hardly any line we know of is older than yours from 1986. | bottom of the range
g | Ångström Kylteknik wants machines that run. | name in a truism
g | Cooling specialists know what a bad compressor sounds like. | truism
g target | Ångström has promised to cut its emissions or energy. | any promise makes it true
g retiring | Ångström will see technicians retire. | all peers
g | Kit that clamps on from outside needs no new validation. | our own message
`,
  ),
  ...about(
    "soby-maskinfabrik",
    `
s open-roles lines | Fifteen lines, fifteen maintenance jobs open: one missing for each. | two facts together
s announcement | Corbridge gets a second assembly line for the autumn. | named place
s announcement-start open-roles | Assembly in Corbridge doubles in autumn, with fifteen technicians missing. | two facts together
s retiring open-roles | A quarter retire on top of fifteen empty places. | two facts together
g | Søby Maskinfabrik delivers what it has promised. | name in a truism
g energy-share | Energy has its share in Søby's costs. | any share makes it true
g | Tenders now ask for the supplier's own availability. | true of the industry
g lines | Søby has lines to compare with one another. | all peers
`,
  ),
  ...about(
    "landshuter-maschinenbau-gmbh",
    `
s announcement | In Oberlenz bauen Sie im kommenden Jahr eine Härterei. | named place
s suppliers lines | Zwölf Lieferanten für 14 Linien. | two facts together
s open-roles announcement | Zehn Stellen sind frei, und die Härterei in Oberlenz braucht eigene Leute. | two facts together
s downtime-hour lines | 14 Linien, und jede Stunde Stillstand zählt 24.000 Euro. | two facts together
s target announcement | Eine Härterei in Oberlenz und klimaneutrale Werke bis 2035, das geht nur mit Messung. | two facts together
g | Landshuter Maschinenbau steht für Qualität. | name in a truism
g suppliers | Landshuter arbeitet mit mehreren Wartungsfirmen. | all peers
g | Wer den Zustand nicht kennt, legt von allem eins ins Lager. | our own message
g announcement | Bei Landshuter kommt etwas Neues. | any announcement makes it true
g | Ein einziger Standort heißt: Steht er, steht alles. | all of the segment
`,
  ),
  ...about(
    "grimaudet-componenti-spa",
    `
s announcement-start | The press shop for battery trays in Lillesand starts next quarter. | named place
s plants lines | Eighteen lines in four plants. | two facts together
s downtime-hour plants | € 40,000 an hour, in any of four plants. | two facts together
s oldest-line announcement-start | From a line of 2002 to battery trays in Lillesand: two generations to listen to. | two facts together
s retiring lines | Two in five of the people behind eighteen lines will retire. | two facts together
g | Grimaudet Componenti must never keep a car maker waiting. | name in a truism
g plants | Grimaudet runs plants that could learn from each other. | all of the segment
g | Vans cost more than bearings. | truism
g oldest-line | Grimaudet's oldest line was there before electric cars were common. | all peers
g downtime-hour | Grimaudet loses a five-figure sum in an hour. | nearly all known peers
`,
  ),
  ...about(
    "zaklady-wisniewo",
    `
s announcement plants | Nine plants, and solvents recovered in Castelmar. | two facts together
s open-roles suppliers plants | Nine plants, nine jobs open, nine suppliers. | three facts together
s announcement-start retiring | A third retire while the recovery unit in Castelmar starts in autumn. | two facts together
s shifts plants | Three shifts, six days a week, in nine plants. | two facts together
s suppliers plants | You have as many maintenance suppliers as plants: nine. | two facts together
g | Zakłady Wiśniewo needs safe and steady production. | name in a truism
g | Most units trip because of a small machine. | our own message
g shifts | At Wiśniewo production goes on after the first shift. | all peers
g open-roles | Wiśniewo has places to fill in maintenance. | every known peer has vacancies
g retiring | Wiśniewo will have to pass on what its technicians know. | all peers
`,
  ),
  ...about(
    "isfjell-verktyg-ab",
    `
s capex lines | € 60 million for 24 lines. | two facts together
s energy-share shifts | Energy at 9 % of cost on three shifts, six days a week. | two facts together
s open-roles lines | Six people short for 24 lines. | two facts together
g | Isfjell makes tools, and tools need machines. | name in a truism
g capex | Isfjell is spending on machines. | any sum makes it true
g | A pilot that is never judged costs more than one that fails. | our own message
g energy-share | Isfjell could save energy. | true of all
g suppliers | Isfjell does not buy all its maintenance from one source. | all peers
g | Good technicians are rare, Anna. | truism
`,
  ),
]
