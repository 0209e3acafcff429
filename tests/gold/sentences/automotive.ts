// Labelled sentences about accounts in automotive supply.
import { about } from "./sentence"

export const automotive = [
  ...about(
    "kessel-vogt",
    `
s announcement | Die Lackierung zieht nach Plauental um. | named place
s announcement open-roles | Zum Umzug der Lackierung fehlen noch zwölf Leute in der Instandhaltung. | two facts together
s plants lines | Acht Werke mit zusammen 16 Linien: im Schnitt zwei je Werk. | two facts together
s oldest-line plants | In acht Werken ist keine Linie älter als die von 2001. | two facts together
s downtime-hour plants | 16.000 Euro je Stunde, und das an acht Standorten. | two facts together
s announcement | Wer eine Lackieranlage versetzt, hört danach neue Geräusche, auch in Plauental. | paraphrased announcement
s retiring announcement | Ein Viertel der Techniker geht, während die Lackierung nach Plauental zieht. | two facts together
g | Kessel & Vogt muss liefern, wenn der Kunde abruft. | name in a truism
g | Automobilhersteller rufen heute im Vierstundentakt ab. | true of the industry
g plants | Kessel & Vogt betreibt mehrere Werke. | all of the segment
g retiring | Mindestens ein Viertel der Techniker geht in den nächsten Jahren. | all peers
g | Eine Sonderfahrt kostet 1.900 Euro. | our figure, not theirs
g downtime-hour | Stillstand kostet Kessel & Vogt fünfstellig je Stunde. | all known peers
g open-roles | Kessel & Vogt hat freie Stellen in der Technik. | every known peer has vacancies
`,
  ),
  ...about(
    "penrose-tull-components",
    `
s announcement | The coating line is moving to Vejle. | named place
s downtime-hour suppliers | An hour costs € 60,000, and eighteen suppliers could be the ones to call. | two facts together
s open-roles lines | Fifteen jobs open on twelve lines. | two facts together
s announcement-start open-roles | You move coating to Vejle over the summer, fifteen technicians short. | two facts together
s suppliers | Eighteen maintenance contracts end on eighteen dates. | own figure
s lines downtime-hour | Twelve lines, any of which can cost you € 60,000 an hour. | two facts together
g | Penrose & Tull serves customers that do not wait. | name in a truism
g target | Penrose & Tull has said in public what it wants to save. | any promise makes it true
g | Car makers send a team into the plant when a press stands still. | true of the industry
g suppliers | Several suppliers look after the machines at Penrose & Tull. | all peers
g | The special trip by van and the line stop come from the same bearing. | our own message
g announcement | Changes are planned at Penrose & Tull. | any announcement makes it true
`,
  ),
  ...about(
    "ekstrand-co-gjuteri-ab",
    `
s announcement | Brekkhus gets a second die-casting cell. | named place
s oldest-line shifts | A line from 1990, four crews, no day off. | two facts together
s retiring announcement-start | Two in five technicians retire around the time the cell in Brekkhus has to be understood. | two facts together
s announcement downtime-hour | At € 18,000 an hour, a bad start of the cell in Brekkhus would be dear. | two facts together
s target oldest-line | A quarter less electricity per unit by 2029, on casting equipment from 1990. | two facts together
g | Ekstrand & Co works with hot metal and tight deadlines. | name in a truism
g | Suppliers are judged by the minute. | true of the industry
g retiring | Ekstrand will lose know-how to retirement. | all peers
g oldest-line | Ekstrand still produces on lines from before 2010. | all peers
g | Output per technician has doubled within a working life. | our own message
`,
  ),
  ...about(
    "altmuehl-zerspanung-gmbh",
    `
s capex lines | 66 Millionen Euro für 24 Linien Zerspanung. | two facts together
s oldest-line lines | Von 24 Linien stammt die älteste aus 2003. | two facts together
s shifts capex | Drei Schichten an sechs Tagen lassen wenig Zeit, 66 Millionen einzubauen. | two facts together
s target energy-share | 40 % weniger CO₂ bis 2032 bei nur 7 % Energieanteil. | two facts together
g | Altmühl Zerspanung lebt von präzisen Maschinen. | name in a truism
g lines | Bei Altmühl laufen mehrere Linien. | all peers
g | Eine Spindel hat keine zweite neben sich. | our own message
g capex | Altmühl steckt Geld in seine Werke. | any sum makes it true
`,
  ),
  ...about(
    "kvistad-gjuteri-ab",
    `
s lines suppliers | Eighteen lines and nine suppliers under one roof. | two facts together
s retiring lines | Two in five of those who keep eighteen lines going will retire. | two facts together
s capex shifts | € 18 million of new machines for two long shifts a day. | two facts together
s downtime-hour energy-share | For you a stop at € 18,000 an hour weighs more than energy at 6 %. | two facts together
g | Kvistad has one foundry and no second chance. | all of the segment
g | A foundry is loud, and only experience hears what is wrong. | truism
g shifts | Kvistad's people work in shifts. | all peers
g downtime-hour | For Kvistad, an hour lost is thousands of euros lost. | all peers
`,
  ),
]
