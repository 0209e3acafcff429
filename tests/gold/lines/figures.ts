// Lines with a figure that no approved line supports: made up, mistaken by a digit, or taken from another statement.
import { lines } from "./line"

export const withFigures = lines(
  "unsupported-figure",
  `
45 | m-any-problem-month | The first sign comes 45 days before the stop.
13 | m-any-problem-month | In 1,130 failures the first sign came 13 days ahead.
1,310 | m-any-problem-month | We looked at 1,310 bearing failures, and they all spoke first.
90 % | m-any-problem-month | 90 % of stops announce themselves a month ahead.
19 | m-any-view-twenty | 19 of our last 20 customers had a finding they acted on.
100 % | m-any-view-twenty | 100 % of our customers had a finding within a month.
7.20 | m-ops-cost-premium | For each euro of repair Velmar paid 7.20 in freight and penalties.
5 hours | m-any-cost-hours | From halt to good parts it takes 5 hours at the median.
15 minutes | m-any-cost-hours | The repair itself takes 15 minutes, the rest is waiting.
8 days | m-ops-trend-network | Finished stock fell from 19 to 8 days of sales.
83 % | m-ops-problem-plants | At Tarnholt 83 % of the hours were booked under "other".
10 minutes | m-ops-view-growth | Mounting during commissioning takes 10 minutes a drive.
a tenth | m-ops-view-growth | Sensors that go in with the machines cost a tenth of the later ones.
12 months | m-eco-trend-capex | 61 of 96 finance leaders had a pay-back limit of 12 months.
69 | m-eco-trend-capex | 69 of 96 finance leaders asked for two years or less.
30 % | m-eco-cost-energy | Idle running takes up to 30 % of electricity.
40 | m-eco-cost-energy | We metered 40 plants by machine, and idling took 7 to 16 %.
62 | m-eco-view-pay | 62 of 64 trial quarters were continued.
300 % | m-eco-view-pay | The trial returns 300 % in its first quarter.
four hours | m-plant-trend-shifts | Maintenance windows shrank from 11 to four hours a week.
43 % | m-plant-trend-people | 43 % of technicians will retire within seven years.
91 % | m-plant-problem-oldest | Lines over twenty carried 91 % of the unplanned hours.
25 minutes | m-plant-problem-morning | 25 minutes of the first hour go into finding out about the night.
eleven months | m-plant-cost-overtime | Filling a technician's job takes eleven months in this trade.
220 | m-plant-view-board | They opened the list on 220 of 220 days at Kessel & Vogt.
60 % | m-plant-view-retire | 60 % of Tarnholt's findings were used again.
6,400 | m-plant-view-retire | Tarnholt kept 6,400 findings of two technicians who left.
80 % | m-mnt-trend-routes | 80 % of failures happen between two walks.
8,400 | m-mnt-problem-alarms | Of 8,400 alarms a month only eleven led to a work order.
2 million | m-mnt-cost-parts | Kessel & Vogt took 2 million euros of spares off the shelf.
97 % | m-mnt-view-reason | Customers confirmed 97 % of our findings.
3,260 | m-mnt-view-reason | We had 3,260 findings last year, 87 % confirmed.
22 | m-nrg-trend-peak | In 22 of 23 plants the peak fell into the start of a shift.
five | m-nrg-problem-meter | At Marl five of the ten planned measures saved nothing.
4,200 euros | m-nrg-cost-air | A three-millimetre leak costs 4,200 euros a year.
161 | m-nrg-cost-air | Marl found 161 leaks in one weekend.
18 % | m-nrg-view-unit | Habits alone cut 18 % at Tarnholt.
26 | m-tec-trend-data | 26 of 52 engineers use the historian for decisions.
three | m-tec-cost-pilot | Only three of 33 pilots ended with a decision.
two working days | m-tec-view-data-stays | Security reviews take two working days with us.
600 | m-tec-view-clamp | 600 machines were on in two days at Velmar.
half a day | m-tec-view-clamp | Velmar's 60 machines were on in half a day.
nine | m-prc-trend-bundle | Companies pay for nine monitoring subscriptions on average.
17.8 % | m-prc-trend-service | Service contracts rose by 17.8 % last time.
a factor of ten | m-prc-problem-compare | Five offers for 40 machines differed by a factor of ten.
43 % | m-prc-cost-express | Velmar paid 43 % above contract for express parts.
ten years | m-prc-view-price | Our price list has not changed for ten years.
3 % | m-ind-food-trend | Delivery penalties rose to 3 % of sales in two years.
20 to 25 % | m-ind-food-cost | Cleaning by condition cuts refrigeration power by 20 to 25 %.
188 | m-ind-auto-cost | Norrby counted 188 special trips in a year.
2,900 euros | m-ind-auto-cost | The special trip by van is 2,900 euros.
500 | m-ind-chem-trend | Starts per pump rose from 40 to 500 a year.
73 % | m-ind-pack-cost | Nine rollers cause 73 % of the breaks at Grauwerk.
two minutes | m-ind-dc-cost | After the pump stops you have two minutes before racks throttle.
3 % | m-ind-dc-trend | Cooling reserve is down to 3 % now.
24 | m-c2-problem-table | Of 29 decisions we lost, 24 had one department at the table.
26 | m-c3-view-walk | All 26 of 26 prospects named a problem after the walk, in writing.
3 days | m-c4-view-findings | Trials with a definition were decided in 3 days.
53 | m-c5-view-paper | 53 of 55 continued trials were approved on one page.
146 | m-c5-view-procurement | The first order is 146 machines on average.
25 % | - | Our customers produce 25 % more in the first year.
50 % | - | You will cut maintenance cost by 50 %.
2,000 | - | More than 2,000 plants rely on us.
98 % | - | 98 % of our customers would recommend us.
ten times | - | It pays back ten times within a year.
€ 1.4 million | - | A plant like yours saves € 1.4 million a year with us.
15 years | - | Our sensors have batteries for 15 years.
99.9 % | - | With us your line runs 99.9 % of the time.
40 % | - | Expect 40 % fewer stops by summer.
300 | - | Our 300 engineers are there for you day and night.
half | - | We cut the number of your stops in half.
13 Tage | m-de-problem-spaet | Das erste Anzeichen lag 13 Tage vor dem Stillstand.
1.310 | m-de-problem-spaet | Bei 1.310 Lagerschäden kam das Zeichen Wochen vorher.
20 | m-de-view-zwanzig | Alle 20 der letzten 20 Kunden hatten einen Befund.
7,20 Euro | m-de-cost-fracht | Je Euro Reparatur kamen bei Velmar 7,20 Euro dazu.
2,1 Millionen | m-de-cost-lager | Kessel & Vogt räumte Ersatzteile für 2,1 Millionen Euro aus dem Regal.
8,7 % | m-de-trend-wartung | Wartungsverträge stiegen zuletzt um 8,7 %.
120 | m-de-view-liste | An 120 von 220 Tagen wurde die Liste geöffnet.
25 % | m-de-cost-energie | Bis zu 25 % des Stroms laufen in stehende Maschinen.
90 % | m-de-problem-linie | Alte Linien machen 90 % der ungeplanten Stunden aus.
vier | m-de-trend-strom | Nur in vier von 23 Werken lag die Spitze am Schichtanfang.
5 Stunden | m-de-cost-stunde | Vom Halt bis zum Gutteil vergehen 5 Stunden.
600 | m-de-view-nachruesten | Bei Velmar waren 600 Maschinen in zwei Tagen ausgerüstet.
30 Tagen | m-de-view-erfolg | Versuche mit Vereinbarung waren nach 30 Tagen entschieden.
fünf Jahren | m-de-view-preis | Die Preisliste hat sich in fünf Jahren nicht geändert.
40 % | m-de-trend-meister | 40 % der Techniker gehen binnen sieben Jahren in Rente.
58 % | m-de-problem-werke | 58 % der Stunden standen bei Tarnholt unter „Sonstiges“.
sieben | m-de-problem-zaehler | Bei Marl sparten sieben von zehn Maßnahmen gar nichts.
30 % | - | Unsere Kunden haben im ersten Jahr 30 % weniger Ausfälle.
2.000 | - | Über 2.000 Werke arbeiten schon mit uns.
drei Monaten | - | Nach drei Monaten hat sich alles bezahlt gemacht.
500.000 Euro | - | Sie sparen jedes Jahr 500.000 Euro.
`,
)
