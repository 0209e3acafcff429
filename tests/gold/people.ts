// Invented people whom the gold set meets as somebody's employee.

const named = [
  ["Ottoline Brask", "Head of Procurement"],
  ["Thorsten Quellmund", "Leiter Einkauf"],
  ["Maëlle Tournebrise", "Directrice des opérations"],
  ["Ignatius Plumfeather", "Chief Operating Officer"],
  ["Saoirse Windlecombe", "Plant Manager"],
  ["Baldomero Vientoseco", "Director de planta"],
  ["Ginevra Lampascione", "Responsabile acquisti"],
  ["Pádraig Mossgather", "VP Manufacturing"],
  ["Ingvild Havskodde", "Driftsleder"],
  ["Zdzisława Wierzbogaj", "Kierownik zakupów"],
  ["Hoshiko Amagumori", "Production Director"],
  ["Leocádia Ventobrando", "Gerente industrial"],
  ["Fenna Dijkwolk", "Hoofd inkoop"],
  ["Anselm Krautwickel", "Werkleiter"],
  ["Dr. Philippa Thistledown", "Chief Technology Officer"],
  ["Rurik Snegopadov", "Operations Lead"],
  ["Marjatta Suopilvi", "Ostojohtaja"],
  ["Cornelius Vanderplop", "Founder"],
  ["Eszter Ködmönfalvi", "Supply Chain Manager"],
  ["Wilhelmina Dampfnudel-Grau", "CFO"],
  ["Xanthippe Oreinovou", "Quality Manager"],
  ["Lúthien Regnbágur", "IT Director"],
  ["Bronisław Chmurkowski", "Dyrektor techniczny"],
] as const

export const people = named.map(([name, title], i) => ({ name, title, slug: `invented-person-${i}` }))
