// Words that stand where an employer would and name none.
const words = `
self employed|selfemployed|freelance|freelancer|freelancing|independent|independent consultant|independent contractor
self|none|n a|na|confidential|stealth|stealth startup|stealth mode|stealth mode startup|unemployed|retired|student
looking for opportunities|open to work|career break|sabbatical|various|various companies|private|undisclosed|startup
selbststandig|selbststaendig|selbstandig|selbstaendig|freiberuflich|freiberufler|freiberuflerin|arbeitssuchend|rentner
im ruhestand|ruhestand|elternzeit|privat|diverse|verschiedene|independant|independante|freelance consultant
autonomo|autonoma|por cuenta propia|libero professionista|zelfstandig|zzp|profissional autonomo|autonomo a
フリーランス|個人事業主|自営業|自由职业|自由职业者|자유직|프리랜서
`
const known = new Set(words.split(/[|\n]/).filter(Boolean))

/** Is this normalised name a stand-in ("self employed", "stealth startup") rather than a company? */
export const isPlaceholderName = (normalised: string): boolean => known.has(normalised)
