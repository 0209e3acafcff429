// Lines with which nothing is wrong: near an approved line, with a figure that a proof supports, or with a word that only looks bad.
import { lines } from "./line"

export const fine = lines(
  "fine",
  `
m-any-problem-month | Most stops announce themselves about a month ahead, on a machine where nobody measures.
m-any-problem-month | In 1,130 bearing failures we saw the first sign 31 days before the stop, at the median.
m-any-problem-month | 31 days: that's how long a bearing talks before it fails.
m-ops-problem-late | The board hears of a failing drive when it's failed, though it vibrated for weeks.
m-any-view-twenty | I'd begin with the twenty machines that have no spare.
m-any-view-twenty | 17 of our last 20 customers acted on a finding within 30 days.
m-ops-view-first | Twenty machines first, sensors on in two days, a finding before your next monthly review.
m-ops-cost-premium | For each euro of repair Velmar found 5.20 in freight, overtime and penalties.
m-ops-cost-premium | The repair is the small bill; express freight and weekend shifts come later.
m-ops-trend-network | Stock is down, so one stopped line is a late truck the same week.
m-ops-trend-network | Finished stock fell from 19 to 11 days of sales, says the survey of 180 manufacturers.
m-ops-problem-plants | At Tarnholt, 38 % of the stop hours were booked under "other".
m-ops-view-growth | Mounting while you commission takes 25 minutes a drive; afterwards it's 80.
m-ops-view-growth | Sensors that go in with the machines cost a third of those that come after the first failure.
m-eco-trend-capex | 61 of 96 finance leaders want their money back within 24 months.
m-eco-trend-cover | Insurers ask for condition records before they renew the cover.
m-eco-problem-invisible | Nobody finds the cost of stops in the accounts, it's spread over scrap, freight and overtime.
m-eco-cost-energy | Machines that run idle took 7 to 16 % of electricity in the 23 plants we metered.
m-eco-cost-budget | Waiting for the next budget is a decision too: two more stops of half a shift.
m-eco-view-pay | Pay for a quarter, judge by one figure, and if it isn't there we take the sensors back.
m-eco-view-pay | 55 of 64 trial quarters were continued.
m-eco-view-pay | Nine of 64 weren't continued, and cost their owners only the visits.
m-plant-trend-shifts | Maintenance windows shrank from 11 to 6 hours a week.
m-plant-trend-people | The one who hears a gearbox go bad retires soon, the next has never stood beside a good one.
m-plant-trend-people | 34 % of technicians in 28 plants go within seven years, and 9 % are under thirty.
m-plant-problem-oldest | Old lines carried 44 % of output but 71 % of the unplanned hours.
m-plant-problem-morning | The morning meeting explains yesterday.
m-plant-problem-morning | 52 minutes of the first hour go into finding out what happened at night.
m-any-cost-hours | A stop is paid twice, once until it runs and again until the parts are good.
m-any-cost-hours | From halt to good parts it's 3.4 hours, the repair itself is 50 minutes.
m-plant-cost-overtime | Filling a technician's job takes seven months.
m-plant-view-board | One list at the shift board, the five machines that changed this week.
m-plant-view-board | The shift leads opened the list on 212 of 220 working days at Kessel & Vogt.
m-plant-view-retire | We'd record what your people hear while they're still there.
m-plant-view-retire | Tarnholt kept 640 findings of two people who left.
m-mnt-trend-routes | Routes are walked once a month, and most of what breaks breaks in between.
m-mnt-problem-alarms | Of 4,800 alarms a month, eleven became a work order.
m-mnt-cost-parts | Kessel & Vogt took 1.1 million euros of spares off the shelf.
m-mnt-cost-parts | The one part you need has eleven weeks of delivery time.
m-mnt-view-reason | Customers confirmed 87 % of 2,260 findings at the open machine.
m-mnt-view-reason | A finding says what, where and how sure, then your people decide.
m-nrg-trend-peak | In 17 of 23 plants the peak came in the first 40 minutes of a shift.
m-nrg-trend-peak | One careless start-up on a Monday sets the grid fee for the month.
m-nrg-problem-idle | Machines are left on at night because nobody trusts them to come back.
m-nrg-problem-idle | 21 of 34 shift leads named the restart as the reason.
m-nrg-cost-air | A three-millimetre leak costs about 2,400 euros a year.
m-nrg-cost-air | Marl heard 61 leaks in a weekend and paid the project with the first 40.
m-nrg-view-unit | Kilowatt hours per good part, per line and shift, is one figure both can be held to.
m-nrg-view-unit | Habits alone cut 8 % at Tarnholt Dairy.
m-tec-trend-data | 40 of 52 engineering leads had a historian, 6 used it last month.
m-tec-problem-touch | Whoever touches the control network owns each fault that follows.
m-tec-cost-pilot | 19 of 33 pilots ended without a decision.
m-tec-view-data-stays | The raw data stays in your hall, only the finding leaves your network.
m-tec-view-data-stays | Security reviews took nine working days when no raw data left.
m-tec-view-clamp | We clamp on from outside: no cable in a cabinet, nothing to validate again.
m-tec-view-clamp | 60 machines in two days at Velmar, with production running.
m-prc-trend-bundle | Companies pay for five monitoring subscriptions and use two.
m-prc-trend-service | Service contracts rose by 7.8 % at the last renewal.
m-prc-problem-compare | Five offers for the same 40 machines differed by a factor of six.
m-prc-cost-express | Parts ordered within 48 hours of a stop cost Velmar 34 % more than contract price.
m-prc-view-price | One price per machine and month, cancelled with a month's notice.
m-prc-view-price | The price list is public and has changed once in three years.
m-ind-food-trend | Retailers fine by the pallet and don't accept "a filler broke down".
m-ind-food-cost | Cleaning by condition saved three food sites 9 to 12 % of refrigeration power.
m-ind-auto-cost | Norrby had 88 special trips in a year, 61 after unplanned stops.
m-ind-chem-problem | 58 of 73 unit trips began at a machine below 75 kilowatts.
m-ind-pack-cost | Nine rollers out of 260 caused 37 % of the breaks at Grauwerk.
m-ind-dc-trend | Cooling reserve was 28 % four years ago and is 9 % now.
m-ind-dc-cost | Seven minutes after the pump stops, the first racks throttle.
m-c2-view-three | Three people can settle this: who runs the line, who pays for the stop, who owns the network.
m-c3-problem-walk | There're always three machines people listen to when they walk by.
m-c3-view-walk | Which machine would you not go on holiday from?
m-c3-view-walk | 22 of 26 wrote down a problem of their own after the walk.
m-c4-problem-percent | Twenty percent fewer stops can't be checked after one quarter.
m-c4-view-findings | Trials with a definition were decided in 9 days, others in 71.
m-c5-view-paper | 43 of 55 trials were approved on one page.
m-c5-view-procurement | The first order after a trial is 46 machines on average, three come back.
m-de-problem-spaet | Bei 1.130 Lagerschäden lag das erste Zeichen 31 Tage vor dem Stillstand.
m-de-problem-spaet | Der Antrieb kündigt sich wochenlang an, aber keiner misst dort.
m-de-view-zwanzig | Fangen wir mit den zwanzig Maschinen ohne Ersatz an.
m-de-view-zwanzig | 17 der letzten 20 Kunden hatten nach 30 Tagen einen Befund.
m-de-cost-fracht | Je Euro Reparatur zahlte Velmar 5,20 Euro für Fracht und Überstunden.
m-de-cost-lager | Ersatzteile für 1,1 Millionen Euro lagen bei Kessel & Vogt umsonst im Regal.
m-de-trend-strom | In 17 von 23 Werken fiel die Spitze in die ersten 40 Minuten.
m-de-trend-wartung | Um 7,8 % sind die Wartungsverträge zuletzt gestiegen.
m-de-view-liste | An 212 von 220 Arbeitstagen wurde die Liste geöffnet.
m-de-view-preis | Ein Preis je Maschine und Monat, monatlich kündbar.
m-de-trend-meister | Wer hört, dass das Getriebe krank ist, geht bald in Rente.
m-de-cost-energie | 7 bis 16 % des Stroms liefen in stehende Maschinen.
m-de-view-erfolg | Drei Dinge, nach zwölf Wochen zählbar: So würden wir es festhalten.
m-de-problem-linie | Linien über 20 Jahre bringen 44 % der Menge und 71 % der ungeplanten Stunden.
- | Does Tuesday at 10:30 suit you, or rather Thursday the 14th?
- | Thanks for the 45 minutes yesterday, I learned a lot.
- | You said that you have 22 lines; which of them hurts most?
- | Could you send me the load curve of March 2026 before we meet?
- | I'll call at 8:15, my number ends in 4471.
- | Please don't read this as misleading: we have not measured in your hall yet.
- | The camera's resolution is good enough for the gearbox housing.
- | The old coupling is fragile, so we mount beside it.
- | I'll bring my smartphone with the recording.
- | The air dryer in hall 2 sounded odd to me.
- | We'd meet Mr Aitken from maintenance, if he is free.
- | The dissolution of the joint venture won't touch our contract, will it?
- | Your lead technician mentioned the pump behind the filler.
- | Is the start-up at 6 still the loudest moment of the day?
- | Notes: 3 people in the room, coffee, the plant manager left after 20 minutes.
- | Who else should be at the table when we talk about the stop in May?
- | Passt Ihnen Dienstag, 10 Uhr, oder lieber der 14. März?
- | Danke für die 45 Minuten gestern in Halle 3.
- | Sie sagten, 16 Linien und zwei davon machen Sorgen.
- | Die Auflösung der Kamera reicht für das Getriebe.
- | Die Ablösung der Nachtschicht ist um sechs, da würde ich gern dabei sein.
- | Wie läuft die Lösemittelrückgewinnung seit dem Umbau?
- | Ihre Führungskräfte kennen das Geräusch, denke ich.
- | Ich schicke Ihnen die Unterlagen bis Freitag, 12 Uhr.
- | Die Naht am Rohr neben Pumpe 14 sieht frisch aus.
- | Der Garant für ruhige Nächte war bisher Ihr Meister, sagte der Schichtleiter.
- | Wer unterschreibt bei Ihnen, und bis wann brauchen Sie das Angebot?
`,
)
