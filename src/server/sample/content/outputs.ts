// What reps write down as the output of a conversation. `{account}` and `{person}` are filled in.
import type { Conversation, Language } from "~src/domain/words"

export const outputs: Record<Language, Record<Conversation, readonly string[]>> = {
  en: {
    1: [
      "{account} grows faster than its maintenance crew. We believe the twenty machines without a spare decide next year’s deliveries. {person} agrees with the first half.",
      "For {account} the stop is not the problem, the two hours after it are. That’s the sentence we go on with.",
      "{account} can’t compare its plants. We say: one way of writing down stops, beginning with the oldest line.",
      "Energy and downtime are one topic at {account}: machines stay on for fear of the restart.",
      "{person} bought “thirty-one days”. Our view for {account}: the walk comes too late, not too seldom.",
    ],
    2: [
      "{person} sponsors. Controller and network owner named, both invited for the 40 minutes.",
      "Confirmed: money sits with the plant, yes comes from group engineering. Both know each other and like it.",
      "Opportunity confirmed by {person} in writing, decision before the budget closes.",
      "Three at the table at {account}: line, finance, IT. Date stands.",
    ],
    3: [
      "Problem in {person}’s words: “nobody knows which pump stops us next.” Wants the machine list by Friday.",
      "Walked the hall. Cooling pump behind the filler, warm, everybody knows it. They’ll let us listen.",
      "The last three stops cost four times their first guess. {person} put the sheet into her own report.",
      "Their problem is Monday’s start-up. Peak load and two tripped drives, same cause.",
    ],
    4: [
      "Agreed for twelve weeks: ten confirmed findings, two stops moved to a planned window, list opened on 4 of 5 days. Signed by the shift lead.",
      "Success at {account}: kWh per good part on line 2, corrected for volume, checked by their auditor.",
      "One sentence: no unplanned stop above two hours on the press without a finding in the week before.",
    ],
    5: [
      "Forty more machines ordered by {person}, from the list, no frame contract.",
      "Approved on one page. Roll-out begins with the hall next to the trial.",
      "Closed: 24 machines, monthly. {person} presents the result to the group.",
    ],
  },
  de: {
    1: [
      "{account} wächst schneller als die Instandhaltung. Unsere Sicht: Die zwanzig Maschinen ohne Ersatz entscheiden über die Liefertreue.",
      "Bei {account} kostet nicht der Stillstand, sondern der Anlauf danach. Mit dem Satz gehen wir weiter.",
    ],
    2: [
      "{person} trägt es. Controlling und IT sind benannt und eingeladen.",
      "Chance von {person} schriftlich bestätigt, Entscheidung vor Budgetschluss.",
    ],
    3: [
      "Problem in seinen Worten: „Wir reparieren, was uns anschreit.“ Maschinenliste bis Freitag.",
      "Rundgang gemacht, Härteofenlüfter ist bekannt und unbewacht.",
    ],
    4: ["Vereinbart: zehn bestätigte Befunde, zwei verlegte Stillstände, Liste an vier von fünf Tagen geöffnet."],
    5: ["30 Maschinen bestellt, monatlich, nach Preisliste."],
  },
}
