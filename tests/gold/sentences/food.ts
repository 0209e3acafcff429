// Labelled sentences about accounts in food and beverage.
import { about } from "./sentence"

export const food = [
  ...about(
    "brightwater-foods",
    `
s announcement | A chilled-meals line for Harwick is on its way. | only one with chilled meals
s announcement-start open-roles | The chilled-meals line starts in spring, with five maintenance jobs still open. | two facts together
s suppliers plants | Fourteen maintenance suppliers for four plants is what Jonas has to hold together. | two facts together
s shifts | In season you run three shifts, seven days. | only one with a season
s downtime-hour lines | Thirteen lines, and € 21,000 each hour that one of them holds up the rest. | two facts together
s target | A quarter less energy per tonne by 2030 is your pledge. | only one to promise a quarter
s energy-share target | Energy at 11 % of cost makes the pledge of a quarter less per tonne worth money. | two facts together
s announcement | Ready meals from the chiller are new ground for your crew in Harwick. | paraphrased announcement
s suppliers | Jonas, fourteen suppliers, each with an app of its own? | own figure
s shifts suppliers | When the season starts, which of the 14 suppliers answers on a Sunday? | two facts together
s plants lines | Vier Werke, dreizehn Linien, und jede Störliste sieht anders aus. | pair, in German
g | Brightwater Foods has to deliver fresh, every day. | name in a truism
g | Retailers fine late deliveries by the pallet. | true of the industry
g | For Brightwater Foods, cold is the largest electricity bill. | said of all in food
g target | Brightwater has pledged to do better on energy or climate. | any promise makes it true
g suppliers | You work with several maintenance suppliers. | all peers
g energy-share | Energy costs weigh on Brightwater as on every food producer. | true of the industry
g | Winifred, the filler gets the attention and the refrigeration behind it decides. | our own message
g announcement | Brightwater Foods is growing and has something new planned. | any announcement makes it true
g shifts | Brightwater's plants do not stop after one shift. | all peers
g | Lebensmittel vertragen keinen Stillstand. | truism, in German
g downtime-hour | A stop at Brightwater costs real money. | any figure makes it true
`,
  ),
  ...about(
    "kestrel-foods-nz",
    `
s announcement | Ostervik is getting a line for oat drinks. | named place
s plants downtime-hour | Nine plants, and € 57,000 for an hour's stop. | two facts together
s oldest-line plants | Across nine plants the oldest line dates from 2002. | two facts together
s retiring announcement | A third of the technicians retire while oat drinks come to Ostervik. | two facts together
s suppliers plants | One maintenance supplier a plant, nine and nine, and no common record. | two facts together
s downtime-hour | Few in food pay as much for an hour's stop as the € 57,000 you named. | own figure
g | Kestrel Foods is only as good as its slowest line. | name in a truism
g target | Kestrel Foods has set itself a climate goal. | any promise makes it true
g retiring | Experience is leaving Kestrel's plants. | all peers
g | Cleaning by condition cut refrigeration power by 9 to 12 % at three food sites. | our figure, not theirs
g plants | Kestrel makes food in plants that must run. | true of all
g | A fouled condenser adds a tenth to the bill without anybody hearing it. | our own message
`,
  ),
  ...about(
    "sant-oreste-alimentos-sa",
    `
s capex announcement | € 63 million in plants, and oat drinks in Drammen as the showpiece. | two facts together
s open-roles shifts | Fifteen maintenance jobs open while four crews run seven days a week. | two facts together
s oldest-line shifts | The line from 1990 never gets a free day with four crews on it. | two facts together
s announcement-start | Oat drinks from Drammen from spring on. | named place
s target oldest-line | A third less energy per tonne, with equipment from 1990. | two facts together
s open-roles capex | You put € 63 million into machines and are short of fifteen people to keep them. | two facts together
g | Sant’Oreste lives on trust in its products. | name in a truism
g open-roles | There are vacancies in maintenance at Sant’Oreste. | every known peer has vacancies
g | People who know the machines are harder to find than machines. | truism
g capex | Sant’Oreste invests in its future. | any sum makes it true
g | One careless start-up on a Monday sets the bill for the month. | our own message
g oldest-line | Some of what runs at Sant’Oreste has been running for well over a decade. | all peers
`,
  ),
  ...about(
    "fichtelberg-molkerei-eg",
    `
s capex lines | 81 Millionen Euro fließen in 24 Linien. | two facts together
s open-roles lines | Zwölf offene Stellen bei 24 Linien, das ist eine halbe Stelle je Linie. | two facts together
s capex | Mit 81 Millionen investiert die Fichtelberg Molkerei mehr als fast alle anderen. | one of the highest figures
s oldest-line target | Ein Drittel weniger Energie je Tonne, und die älteste Linie ist von 1997. | two facts together
s shifts lines | 24 Linien, drei Schichten, und am Wochenende steht alles still. | two facts together
g | Die Fichtelberg Molkerei muss kühlen, Tag und Nacht. | true of all in food
g | Milch wartet nicht. | truism
g energy-share | Energie ist für die Fichtelberg Molkerei ein Kostenblock. | any share makes it true
g target | Auch Fichtelberg hat öffentlich Einsparungen zugesagt. | any promise makes it true
g | Wartungsverträge werden jeden Januar teurer. | our own message
`,
  ),
  ...about(
    "talheim-molkerei-eg",
    `
s announcement | Soestberg bekommt eine zweite Abfüllanlage. | named place
s announcement open-roles | Die zweite Abfüllanlage in Soestberg kommt, acht Stellen sind noch frei. | two facts together
s suppliers lines | Acht Linien, acht Lieferanten: einer je Linie. | two facts together
s downtime-hour lines | Bei acht Linien und 16.000 Euro je Stunde ist ein langer Freitag teuer. | two facts together
g | Talheim kann sich keine Ausfälle leisten. | name in a truism
g open-roles | Talheim sucht Leute für die Instandhaltung. | every known peer has vacancies
g | Vom Halt bis zum Gutteil vergehen im Median 3,4 Stunden. | our figure, not theirs
g lines | In Talheim wird auf mehreren Linien produziert. | all peers
`,
  ),
]
