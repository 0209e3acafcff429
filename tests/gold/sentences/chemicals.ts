// Labelled sentences about accounts in chemicals.
import { about } from "./sentence"

export const chemicals = [
  ...about(
    "bellacosta-chimica-spa",
    `
s plants open-roles | Twelve plants and twelve maintenance jobs open: one a plant. | two facts together
s capex plants | € 45 million spread over twelve plants. | two facts together
s retiring open-roles | Nearly half of the technicians retire, and twelve places are empty already. | two facts together
s plants | Few in your trade run as many as twelve plants. | own figure
s shifts plants | Two long shifts, six days a week, in twelve plants. | two facts together
s retiring capex | New plants for € 45 million, and nearly half of those who know the old ones about to go. | two facts together
g | Bellacosta Chimica runs processes that must not trip. | name in a truism
g plants | Bellacosta has several plants to compare. | all of the segment
g retiring | A quarter or more of Bellacosta's technicians will retire. | all peers
g | Forty small pumps can stop the unit that the big compressor feeds. | our own message
g target | Bellacosta has a sustainability target. | any promise makes it true
g | Chemical sites follow the power price now. | true of the industry
g open-roles | Bellacosta would hire technicians if it found them. | every known peer has vacancies
`,
  ),
  ...about(
    "fjordmark-kemi-ab",
    `
s announcement | Heat pumps take over half of the steam in Lillesand. | named place, rare plan
s announcement energy-share | With energy at 18 % of cost, replacing half of the steam in Lillesand pays. | two facts together
s oldest-line lines | Fifteen lines, one of them from 1990. | two facts together
s capex announcement | Part of the € 18 million surely goes into heat pumps in Lillesand. | two facts together
s announcement | In Lillesand, boilers are giving way to compressors that nobody there has heard yet. | paraphrased announcement
s retiring oldest-line | A quarter of the technicians retire, and the line from 1990 stays. | two facts together
g | Fjordmark Kemi uses a lot of energy. | true of the industry
g energy-share | Energy is more than a tenth of Fjordmark's cost. | at least 14 % everywhere
g | Starts per pump rose from 40 to 310 a year on two sites. | our figure, not theirs
g lines | Fjordmark has several lines and one meter for all. | all peers
g | Fjordmark should be able to see which pump fails next. | name in a truism
g oldest-line | Fjordmark's oldest line is older than most apprentices would guess. | all peers
`,
  ),
  ...about(
    "moosbrugger-chemie-gmbh",
    `
s energy-share capex | 19 % Energieanteil, und 58 Millionen Euro gehen in die Werke. | two facts together
s plants lines | Vier Werke, aber nur sechs Linien. | two facts together
s downtime-hour shifts | Rund um die Uhr, und jede Stunde Stillstand kostet 32.000 Euro. | two facts together
s suppliers plants | Acht Lieferanten in vier Werken: zwei je Werk. | two facts together
s energy-share | Mehr als die 19 % von Moosbrugger zahlt in der Branche kaum jemand für Energie. | top of the range
s lines downtime-hour | Sechs Linien, und steht eine davon, sind es 32.000 Euro je Stunde. | two facts together
g | Moosbrugger Chemie muss Energie sparen. | true of the industry
g energy-share | Der Energieanteil liegt bei Moosbrugger im zweistelligen Bereich. | all peers
g | Pumpen unter 75 Kilowatt lösen die meisten Abschaltungen aus. | our figure, not theirs
g capex | Moosbrugger investiert. | any sum makes it true
g | In der Chemie ist Sicherheit das erste Gebot. | truism
g suppliers | Moosbrugger hat mehr als einen Wartungslieferanten. | all peers
`,
  ),
  ...about(
    "ravensmoor-coatings-ltd",
    `
s announcement-start | The resin reactor in Drammen starts next year. | named place
s announcement-start open-roles | A resin reactor for Drammen, and six maintenance jobs to fill before it. | two facts together
s target lines | 25 % less electricity per unit by 2029, over nine lines. | two facts together
s retiring announcement-start | Two in five technicians will not see the second overhaul of the reactor in Drammen. | two facts together
s lines open-roles | Nine lines and six people missing. | two facts together
g | Ravensmoor Coatings wants no surprises on a Monday. | name in a truism
g | Insurers ask for condition records before they renew. | our own message
g retiring | At Ravensmoor, know-how walks out of the door. | all peers
g energy-share | Energy matters for what Ravensmoor earns. | any share makes it true
g target | Ravensmoor has told the public that it will save. | any promise makes it true
`,
  ),
  ...about(
    "altmuehl-harze-ag",
    `
s suppliers open-roles | Zwölf Lieferanten sollen auffangen, was zehn fehlende Techniker nicht schaffen. | two facts together
s retiring oldest-line | Fast die Hälfte der Techniker geht, und mit ihnen das Wissen über die Linie von 1997. | two facts together
s downtime-hour open-roles | Zehn Stellen offen, 24.000 Euro je Stunde Stillstand. | two facts together
s target oldest-line | Klimaneutral bis 2035, mit einer Linie von 1997. | two facts together
s retiring suppliers | Wenn fast die Hälfte der Techniker geht, wissen am Ende zwölf Fremdfirmen mehr als Sie. | two facts together
g | Altmühl Harze steht im Wettbewerb. | name in a truism
g | Eine Stunde Stillstand ist teurer als die Reparatur. | our own message
g open-roles | Altmühl sucht Fachkräfte. | every known peer has vacancies
g downtime-hour | Stillstand geht bei Altmühl Harze ins Geld. | any figure makes it true
`,
  ),
]
