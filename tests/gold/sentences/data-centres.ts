// Labelled sentences about accounts in data centres and IT.
import { about } from "./sentence"

export const dataCentres = [
  ...about(
    "nordkassa",
    `
s announcement | A third data hall opens in Harwick next summer. | named place
s open-roles announcement | Fifteen maintenance jobs are open, and hall three in Harwick needs its own crew. | two facts together
s cooling-share target | 36 % of the electricity goes into cooling; climate-neutral halls by 2031 begin there. | two facts together
s cooling-share energy-share | Energy at 31 % of cost, more than a third of the power for cooling. | two facts together
s announcement | Harwick will have one hall more to cool by next summer. | paraphrased announcement
s open-roles target | Climate-neutral by 2031, with fifteen technicians missing today. | two facts together
g | Nordkassa must be up at all hours. | name in a truism
g cooling-share | At Nordkassa a good part of the electricity goes into cooling. | all peers
g | Racks draw three times what the cooling was planned for. | true of the industry
g energy-share | Energy is nearly a third of cost or more. | at least 31 % everywhere
g target | Nordkassa has promised greener halls. | any promise makes it true
g | Seven minutes after the pump stops, the first racks throttle. | our figure, not theirs
g open-roles | Nordkassa looks for technicians as everybody does. | every known peer has vacancies
g announcement | Nordkassa is extending its halls. | almost any announcement of the trade
`,
  ),
  ...about(
    "solvik-horizon",
    `
s announcement | Liquid cooling goes into the halls in Tullamoor this winter. | named place
s retiring announcement-start | Nearly half of the technicians retire just as liquid cooling arrives in Tullamoor. | two facts together
s capex announcement | € 12 million, and pipes where there was air in Tullamoor. | two facts together
s target cooling-share | Power from wind alone by 2030, while 27 % of it still goes into cooling. | two facts together
s retiring | No other hosting company we know of loses nearly half of its technicians. | only one with this value
s announcement | This winter your people in Tullamoor will have to listen to pumps instead of fans. | paraphrased announcement
g | Solvik Horizon sells uptime. | name in a truism
g retiring | At Solvik some experienced technicians will leave. | all peers
g capex | Solvik is investing millions. | all peers
g | Treat the pump as you treat a disk. | our own message
g | Cooling reserve has gone from 28 to 9 % in four years. | our figure, not theirs
g cooling-share | About a quarter or more of Solvik's power is for cooling. | at least 24 % everywhere
`,
  ),
  ...about(
    "millgarth-colocation",
    `
s announcement | Twelve megawatts more for Lillesand. | named place
s downtime-hour announcement | With an hour at € 34,000, twelve more megawatts in Lillesand raise the stakes. | two facts together
s open-roles announcement | Four technicians short, and twelve megawatts more to look after in Lillesand. | two facts together
s target energy-share | Wind alone by 2030, at an energy bill of 32 % of cost. | two facts together
s cooling-share downtime-hour | Chillers take 28 % of the power, and when they fail an hour is € 34,000. | two facts together
g | Millgarth's customers expect power and cooling, always. | name in a truism
g | Nobody is in the building for the first five minutes. | our own message
g downtime-hour | Downtime is expensive for Millgarth. | any figure makes it true
g energy-share | Energy is Millgarth's big bill. | all peers
g | Hosting is a business of trust. | truism
`,
  ),
  ...about(
    "bergkirchner-it-betrieb-gmbh",
    `
s announcement | In Wörthau entsteht Ihr dritter Rechnersaal. | named place
s suppliers open-roles | Zwölf Lieferanten, zehn offene Stellen. | two facts together
s cooling-share energy-share | 36 % Energieanteil, und ein Drittel des Stroms (32 %) geht in die Kühlung. | two facts together
s target announcement | Der Saal in Wörthau muss den PUE von 1,2 gleich mitbringen. | two facts together
s retiring announcement | Ein Drittel der Techniker geht, wenn Wörthau ans Netz kommt. | two facts together
s open-roles announcement | Für Wörthau fehlen Ihnen heute schon zehn Leute. | two facts together
g | Bei Bergkirchner darf nichts ausfallen. | name in a truism
g | Kälteanlagen sind das einzige Teil ohne Zwilling. | our own message
g target | Bergkirchner will effizienter werden. | any promise makes it true
g energy-share | Energie macht bei Bergkirchner mehr als ein Viertel der Kosten aus. | at least 31 % everywhere
g | Rechenzentren brauchen Strom. | truism
g suppliers | Bergkirchner hat mehrere Wartungsfirmen im Haus. | all peers
`,
  ),
  ...about(
    "trellio",
    `
s announcement | Drammen gets twelve more megawatts in spring. | named place
s cooling-share energy-share | 38 % of the power for cooling, and energy 36 % of cost: nobody gains more from a cooler chiller. | two facts together
s suppliers open-roles | Four suppliers and two open jobs: a small crew. | two facts together
s retiring announcement | Two in five retire, twelve megawatts come to Drammen. | two facts together
s cooling-share | Close to two fifths of your electricity cools the rest, more than most. | top of the range, paraphrased
g | Trellio's halls run day and night. | true of all
g retiring | Trellio will have to replace people. | all peers
g cooling-share | Cooling is one of Trellio's largest consumers. | all peers
g | Trellio should look at its pumps before they fail. | name in a truism
`,
  ),
]
