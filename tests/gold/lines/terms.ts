// Lines that use a term of the avoid-list, also inflected, mistyped in case, or beside a good line.
import { lines } from "./line"

export const withTerms = lines(
  "term-to-avoid",
  `
solution | m-tec-view-clamp | Our solution clamps on from outside, no cable in the cabinet.
solution | - | We have solutions for each of your plants.
solution | m-mnt-view-reason | The solution says what, where and how sure.
solution | - | I'd love to show you our Solution next week.
solution | m-prc-view-price | One price for the whole solution, cancelled with a month's notice.
solution | - | Is there a budget for a monitoring solution this year?
leading | - | We are the leading vendor for condition records.
leading | - | Northbeam, a LEADING name in machine health, would like to meet you.
leading | m-tec-view-data-stays | As the leading company in this field we keep the raw data in your hall.
leading | - | Leading plants in your trade already listen to their drives.
leading | m-any-view-twenty | Market-leading sensors on the twenty machines that have no spare.
smart | m-tec-view-clamp | Smart sensors, on in two days with production running.
smart | - | Make your factory smart before the others do.
smart | m-nrg-view-unit | A smarter way to see kilowatt hours per good part.
smart | - | It's the smartest thing you can do this quarter.
smart | m-plant-view-board | A smart list for the shift board, five machines a week.
AI | - | Our AI hears what your people can't.
AI | m-mnt-view-reason | The AI gives you the reason: outer ring, drive side, pump 14.
AI | - | AI-based monitoring is the future of your hall.
AI | m-mnt-problem-alarms | With AI you get eleven work orders instead of 4,800 alarms.
AI | - | Would an ai be welcome on your night shift?
AI | m-plant-view-retire | Let the AI learn what your technicians hear before they retire.
agile | - | We work in an agile way and start whenever you like.
agile | m-any-view-twenty | An agile start: twenty machines, sensors on in two days.
agile | - | You'll be more agile once you know which machine fails next.
seamless | - | It fits in seamlessly with what you have.
seamless | m-tec-view-clamp | A seamless installation, nothing to validate again.
seamless | - | Seamless from the sensor to the screen.
seamless | m-tec-view-data-stays | The gateway connects seamlessly and the raw data stays.
guarantee | - | We guarantee that you'll have fewer stops.
guarantee | m-eco-view-pay | Guaranteed return within a quarter or we take the sensors back.
guarantee | - | There's a guarantee on each finding.
guarantee | m-ops-view-first | A first finding before the next monthly review, guaranteed.
guarantee | - | Nobody else guarantees results like these.
world-class | - | World-class maintenance begins with listening.
world-class | m-plant-view-board | Shift leads in world class plants open the list on 212 of 220 days.
world-class | - | Your team deserves a world-class tool.
game changer | - | This is a game changer for your bakery.
game changer | m-mnt-cost-parts | Condition records are a game-changer for the spare parts store.
game changer | - | Customers call us game changers.
game changer | m-nrg-view-unit | Kilowatt hours per good part is a real Game Changer.
zero downtime | - | Zero downtime is within reach for you.
zero downtime | m-tec-view-clamp | Fitted with zero downtime at Velmar: 60 machines in two days.
zero downtime | - | Imagine a year of zero-downtime production.
cutting-edge | - | Cutting-edge technology for your press shop.
cutting-edge | m-any-problem-month | With cutting-edge sensors you hear it a month ahead.
cutting-edge | - | We stay at the cutting edge of vibration analysis.
synergy | - | Let's talk about synergies between your plants.
synergy | m-c2-view-three | Three people at the table, and the synergy shows in forty minutes.
synergy | - | I see great synergy with your energy project.
solution | m-any-cost-hours | A stop is paid twice, our solution ends that.
solution | - | What's your current solution for vibration?
leading | - | The leading dairies are on board already.
smart | m-ind-dc-view | Smart cooling: pumps watched one by one, changed on a weekday.
AI | m-ind-pack-cost | AI found the nine rollers behind 37 % of the breaks.
guarantee | m-prc-view-price | One price per machine and month, and a price guarantee on top.
Lösung | - | Unsere Lösung passt in jede Halle.
Lösung | m-de-view-nachruesten | Die Lösung wird von außen angeklemmt, kein Kabel im Schaltschrank.
Lösung | - | Wir bieten Lösungen für alle Ihre Werke.
Lösung | m-de-view-preis | Ein Preis je Maschine für die ganze Lösung, monatlich kündbar.
Lösung | - | Mit welcher Lösung messen Sie heute?
ganzheitlich | - | Wir betrachten Ihre Instandhaltung ganzheitlich.
ganzheitlich | m-de-view-liste | Ein ganzheitlicher Blick: fünf Maschinen an der Schichttafel.
ganzheitlich | - | Das ist ein Teil unseres ganzheitlichen Ansatzes.
ganzheitlich | m-de-problem-zaehler | Nur eine ganzheitliche Messung sagt, wer den Strom verbraucht.
Garantie | - | Darauf geben wir Ihnen eine Garantie.
Garantie | m-de-view-zwanzig | Erster Befund vor der nächsten Monatsrunde, mit Garantie.
Garantie | - | Über die Garantien sprechen wir im Termin.
nahtlos | - | Das fügt sich nahtlos in Ihre Abläufe.
nahtlos | m-de-view-nachruesten | Nahtlose Montage bei laufender Produktion, 60 Maschinen in zwei Tagen.
nahtlos | - | Der nahtlose Übergang in Ihr Leitsystem ist vorbereitet.
revolutionär | - | Ein revolutionäres Verfahren hört Ihre Lager ab.
revolutionär | m-de-problem-spaet | Revolutionär: Der Antrieb kündigt sich Wochen vorher an.
revolutionär | - | Unsere revolutionären Sensoren kennen Sie sicher.
Quantensprung | - | Für Ihre Instandhaltung wäre das ein Quantensprung.
Quantensprung | m-de-cost-lager | Ersatzteile für 1,1 Millionen weniger, ein Quantensprung.
Quantensprung | - | Wir reden hier von Quantensprüngen.
Industrie 4.0 | - | So kommt Industrie 4.0 in Ihre Molkerei.
Industrie 4.0 | m-de-problem-linie | Auch die alte Linie wird reif für die Industrie 4.0.
Industrie 4.0 | - | Was tun Sie heute schon in Sachen Industrie 4.0?
führend | - | Als führender Anbieter stehen wir Ihnen zur Seite.
führend | m-de-trend-strom | Führende Werke vermeiden die teuerste Viertelstunde schon heute.
führend | - | Wir sind führend bei Getrieben.
innovativ | - | Unsere innovativen Sensoren sehen Sie auf der Messe.
innovativ | m-de-view-erfolg | Ein innovatives Vorgehen: drei Dinge, nach zwölf Wochen zählbar.
innovativ | - | Sie gelten als innovativ, das passt zu uns.
führend | m-de-cost-fracht | Das führende Beispiel ist Velmar: 5,20 Euro je Euro Reparatur.
Lösung | m-de-cost-energie | Unsere Lösung zeigt, was nachts in stehende Maschinen läuft.
Garantie | m-de-view-erfolg | Nach zwölf Wochen zählbar, das ist unsere Garantie.
nahtlos | - | Nahtlos heißt für uns: Ihre IT merkt nichts davon.
`,
)
