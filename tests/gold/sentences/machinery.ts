// Labelled sentences about accounts in industrial machinery.
import { about } from "./sentence"

export const machinery = [
  ...about(
    "halden-drives",
    `
s plants lines | Halden Drives runs 22 lines in 7 plants. | exact pair
s announcement open-roles | A second gearbox line is coming to Drammen while eleven maintenance jobs stand empty. | announcement and vacancies
s announcement-start | Next autumn Drammen gets its second gearbox line, and the sensors could go in with it. | named place and product
s downtime-hour | Their head of production put an hour's stop at € 38,000. | own figure
s capex | € 46 million is going into plants, and each of those euros has to earn hours. | own figure
s target | You have promised 40 % less CO₂ per drive by 2032. | promise per drive, theirs alone
s oldest-line shifts | A line from 1994 that runs three shifts, six days a week, has little time left for a look inside. | two facts together
s suppliers plants | Nine maintenance suppliers for seven plants: who sees the whole? | two facts together
s announcement | Doubling gearbox capacity in Drammen will need people who know how the new line sounds. | paraphrased announcement
s retiring announcement | A third of the technicians leave just as the gearbox line in Drammen has to be learned. | retirement with announcement
s energy-share target | With energy at 6 % of cost, the CO₂ promise per drive is a bigger lever than the bill. | promise per drive
s oldest-line plants | Somewhere in your seven plants a line from 1994 still earns its keep. | two facts together
s open-roles retiring | Eleven vacancies now, and a third of the crew gone within five years. | two facts together
s plants downtime-hour | Bei 38.000 Euro je Stunde und sieben Werken lohnt sich die Frage, wo es zuerst steht. | two facts, in German
g | Halden Drives cannot afford unplanned downtime. | name in a truism
g | At Halden Drives, every hour of production counts. | name in a truism
g plants | Halden Drives has more than one plant, and each writes its stops down differently. | all of the segment
g open-roles | Like its neighbours, Halden Drives is looking for maintenance people. | every known peer has vacancies
g target | Halden Drives has made a public climate promise. | any promise makes it true
g retiring | At Halden Drives a good part of the technicians will retire soon. | at least a quarter everywhere
g | Most stops announce themselves weeks before, on a machine nobody measures. | our own message
g | In 1,130 bearing failures the first sign came 31 days before the stop. | our figure, not theirs
g | Als Maschinenbauer steht Halden Drives unter Kostendruck. | name in a truism
g oldest-line | Your oldest line was built before the age of the smartphone app. | all oldest lines are before 2009
g | Mira, machine builders sell uptime now and are asked how they run their own halls. | true of the industry
g capex | Halden Drives is putting money into its plants, and wants it back. | any sum makes it true
`,
  ),
  ...about(
    "lumenworks",
    `
s lines downtime-hour | With four lines, an hour's stop at € 3,800 hurts a shop of your size. | two facts together
s downtime-hour | € 3,800 an hour, your workshop lead told us. | lowest figure of all
s oldest-line lines | One of your four lines has been running since 2003. | two facts together
s open-roles lines | Two open maintenance jobs for only four lines is half a job a line. | two facts together
s energy-share oldest-line | Energy takes 8 % of cost, and the line from 2003 is where we would look first. | two facts together
s downtime-hour | A stop costs Lumenworks far less an hour than its peers, so only frequent ones are worth chasing. | lowest figure, paraphrased
s lines open-roles oldest-line | Four lines, the oldest from 2003, and two people missing to look after them. | three facts together
g | Lumenworks needs to get more out of the machines it has. | name in a truism
g lines | Lumenworks makes its products on several lines. | all peers have several
g | With one site, there is nowhere to move the work when a machine stands. | all of the segment
g energy-share | Energy is part of what it costs Lumenworks to produce. | any share makes it true
g open-roles | Finding technicians is not easy for Lumenworks either. | every known peer has vacancies
g | Small shops and large ones alike pay twice for a stop. | says nothing of them
g downtime-hour | An hour's stop costs Lumenworks thousands. | all peers
`,
  ),
  ...about(
    "velmar-pumps",
    `
s announcement-start | The new machining hall in Vejle starts next spring; clamp on before the first shift. | named place
s oldest-line downtime-hour | A line from 1990 and € 22,000 an hour: that is where the risk sits. | two facts together
s lines suppliers | Twelve lines, looked after by eight suppliers. | two facts together
s shifts oldest-line | Your 1990 line rests only at weekends, after three shifts on five days. | two facts together
s announcement-start retiring | A quarter of the technicians will be gone before the hall in Vejle has had its first overhaul. | announcement and retirement
s announcement-start | Vejle gets room for more machining in a few months. | paraphrased announcement
g | Velmar Pumps knows that pumps must not stop. | name in a truism
g shifts | Velmar Pumps works in shifts. | all peers
g suppliers | You buy maintenance from more than one supplier. | all peers have three or more
g | Sensors go in within two days, with production running. | our own offer
g retiring | Not all of the technicians at Velmar will still be there in five years. | all peers
g | Velmar Pumps should start with the twenty machines that have no spare. | offer to anyone
`,
  ),
  ...about(
    "vogtlaender-maschinenbau-gmbh",
    `
s downtime-hour | 60.000 Euro kostet bei Ihnen die Stunde Stillstand. | one of the highest figures
s announcement | In Kaltenborn entsteht Ihre zweite Montagelinie. | named place
s oldest-line shifts | Die Linie von 1991 läuft in drei Schichten an sechs Tagen. | two facts together
s capex lines | 18 Millionen Euro für zwölf Linien: Da muss jede Stunde sitzen. | two facts together
s target oldest-line | 40 % weniger CO₂ bis 2032 und dabei eine Linie von 1991 im Dauerlauf. | two facts together
s announcement capex | Ein Teil der 18 Millionen geht wohl in die Montage in Kaltenborn. | two facts together
g | Bei der Vogtländer Maschinenbau GmbH zählt Zuverlässigkeit. | name in a truism
g target | Vogtländer will seinen CO₂-Ausstoß senken. | any promise makes it true
g | Der deutsche Maschinenbau sucht Fachkräfte. | true of the industry
g shifts | Gearbeitet wird bei Vogtländer rund in Schichten. | all peers
g | Die Reparatur ist die kleine Rechnung, die Sonderfahrt die große. | our own message
g oldest-line | Nicht jede Ihrer Linien ist neu. | all peers
`,
  ),
]
