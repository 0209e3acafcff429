// Titles as people write them, with the buying role that each one holds; half English, half German. "-": none of the roles.
// Labelled by what the title means, not by which wording a persona lists.

const labelled = `
operations: COO ¦ Chief Operating Officer ¦ Chief Operations Officer (COO) ¦ Group COO ¦ Interim COO ¦ Director of Operations ¦ Operations Director, EMEA ¦ Director, Global Operations ¦ VP of Operations ¦ SVP Operations ¦ Vice President - Operations ¦ EVP & Chief Operating Officer ¦ Head of Manufacturing ¦ Global Head of Production ¦ Deputy Head of Operations ¦ Manufacturing Director ¦ Chief Production Officer ¦ Supply Chain Director ¦ Director Supply Chain
plant: Plant Manager ¦ Senior Plant Manager ¦ Plant Director - Ohio ¦ Site Manager (Bristol) ¦ Site Director ¦ Factory Manager ¦ Works Manager ¦ Mill Manager ¦ Assistant Plant Manager ¦ Manager, Plant 4 ¦ Data Center Manager ¦ Regional Plant Manager | Lean Black Belt
maintenance: Maintenance Manager ¦ Head of Maintenance ¦ Maintenance & Reliability Lead ¦ Reliability Engineer ¦ Sr. Maintenance Planner ¦ Director of Maintenance and Engineering ¦ Critical Facilities Engineer
energy: Energy Manager ¦ Head of Sustainability ¦ Chief Sustainability Officer ¦ VP Sustainability & ESG ¦ Energy & Utilities Manager ¦ Director Environment, Health & Safety
economic: CEO ¦ C.E.O. ¦ Chief Executive Officer & Co-Founder ¦ CFO ¦ Group CFO ¦ Chief Financial Officer ¦ Finance Director ¦ Director of Finance ¦ VP Finance ¦ Head of Finance ¦ Managing Director ¦ MD & Founder ¦ Owner ¦ Owner/Operator ¦ President & CEO ¦ Financial Controller ¦ Founder | Angel investor
technical: CTO ¦ Chief Technology Officer ¦ CIO ¦ Chief Information Officer ¦ IT Director ¦ Director of IT ¦ Head of IT ¦ Head of Information Technology ¦ Director, Information Technology ¦ VP IT ¦ Automation Engineer ¦ Lead Controls Engineer ¦ Software Developer ¦ Engineering Manager ¦ Director of Engineering ¦ Product Owner - Data Platform ¦ Process Engineer II
procurement: Head of Procurement ¦ Chief Procurement Officer ¦ CPO - Procurement & Supply ¦ Procurement Manager ¦ Purchasing Manager ¦ Strategic Sourcing Lead ¦ Senior Buyer ¦ Category Manager, MRO ¦ VP Procurement
-: Assistant to the CFO ¦ Executive Assistant to CEO ¦ PA to the Managing Director ¦ Former COO ¦ ex-CEO ¦ Retired Plant Manager ¦ Aspiring CFO ¦ Intern, Procurement ¦ Vice President, Marketing ¦ Product Owner ¦ Document Controller ¦ HR Manager ¦ Head of Marketing ¦ Sales Director ¦ Account Executive ¦ Office Manager to the CEO ¦ Talent Acquisition Partner ¦ Quality Manager ¦ Shift Lead
operations: COO / Geschäftsführer Technik ¦ Geschäftsführer Technik ¦ Produktionsleiter ¦ Produktionsleiterin ¦ Leiter Produktion ¦ Leiter der Produktion ¦ Leitung Produktion ¦ Bereichsleiter Produktion ¦ Bereichsleitung Produktion ¦ Leiter Produktion & Logistik ¦ Vorstand Produktion ¦ Produktionsvorstand ¦ Betriebsleiter ¦ Betriebsleiterin ¦ Betriebsleitung ¦ stellv. Produktionsleiter ¦ Leiter Fertigung ¦ Fertigungsleiter ¦ Leiterin Operations
plant: Werkleiter ¦ Werksleiter ¦ Werkleiterin ¦ Werkleitung ¦ Werkleiter (m/w/d) ¦ Werkleiter Standort Süd ¦ Standortleiter ¦ Standortleiter*in ¦ Standortleitung ¦ Leiter Standort Hamburg ¦ Stellvertretender Werksleiter
maintenance: Leiter Instandhaltung ¦ Leiterin der Instandhaltung ¦ Instandhaltungsleiter ¦ Instandhaltungsleiterin ¦ Leitung Instandhaltung ¦ Teamleiter Instandhaltung Elektrik ¦ Technischer Leiter ¦ Technische Leiterin ¦ Technische Leitung ¦ Leiter Technik ¦ Leiter Betriebstechnik ¦ Abteilungsleiter Instandhaltung
energy: Energiemanager ¦ Energiemanagerin ¦ Energiebeauftragter ¦ Energiebeauftragte:r ¦ Leiter Energiemanagement ¦ Nachhaltigkeitsmanager ¦ Nachhaltigkeitsmanagerin ¦ Leiterin Nachhaltigkeit ¦ Nachhaltigkeitsbeauftragte ¦ Leiter Umweltmanagement
economic: Geschäftsführer ¦ Geschäftsführerin ¦ Geschäftsführer:in ¦ Geschäftsführender Gesellschafter ¦ Geschäftsführung ¦ Alleiniger Geschäftsführer ¦ Mitglied der Geschäftsführung ¦ Vorstandsvorsitzender ¦ Vorstandsvorsitzende ¦ Finanzvorstand ¦ Vorstand Finanzen ¦ Kaufmännischer Leiter ¦ Kaufmännische Leiterin ¦ Kaufmännische Leitung ¦ Leiter Controlling ¦ Leiter Finanzen ¦ Leiterin Finanzen & Controlling ¦ Inhaber ¦ Inhaberin ¦ Gründer & Geschäftsführer
technical: Leiter IT ¦ IT-Leiter ¦ IT-Leiterin ¦ IT-Leitung ¦ Leitung IT ¦ Leiter Informationstechnik ¦ Leiter Automatisierung ¦ Automatisierungstechniker ¦ Leiterin Digitalisierung ¦ Digitalisierungsbeauftragter ¦ Softwareentwickler ¦ Leiter Verfahrenstechnik
procurement: Einkaufsleiter ¦ Einkaufsleiterin ¦ Leiter Einkauf ¦ Leiterin Einkauf ¦ Leitung Einkauf ¦ Leiter strategischer Einkauf ¦ Strategischer Einkäufer ¦ Technische Einkäuferin ¦ Bereichsleiter Einkauf & Logistik ¦ Leiter Beschaffung ¦ Einkauf
-: Assistenz der Geschäftsführung ¦ Assistentin der Geschäftsleitung ¦ Sekretariat Geschäftsführung ¦ Werkstudent Einkauf ¦ Praktikant Produktion ¦ Ehemaliger Werkleiter ¦ ehem. Geschäftsführer ¦ Personalleiter ¦ Vertriebsleiter ¦ Leiterin Marketing ¦ Auszubildender Mechatroniker ¦ Vertriebsassistenz ¦ Qualitätsmanager ¦ Referent der Geschäftsführung ¦ Schichtleiter
`

export const titles = labelled
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [label = "", list = ""] = line.split(/: (.*)/s)
    return list.split(" ¦ ").map((title) => ({ title, persona: label === "-" ? null : `p-${label}` }))
  })
