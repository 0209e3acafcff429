// The legal forms of companies, as they are written but for case, dots and diacritics, which do not count.
import { plainWords } from "./plain-words"

/** Whole words at a name's end; the longest sequence is taken first, again and again. */
const atEnd = `
inc|incorporated|corp|corporation|co|company|llc|llp|lllp|lp|pllc|plc|ltd|limited|pc|pbc|l3c|unlimited|ulc|dac|clg|cic|cio
teoranta|teo|cyf|cyfyngedig|ltee|limitee|cc|npc
pty ltd|pty|proprietary limited|pvt ltd|pvt|p ltd|private limited|pte ltd|pte|public limited company|sdn bhd|bhd|berhad|tbk|persero|opc
gmbh|ggmbh|mbh|gesmbh|ges mbh|gmbh and co|gmbh and co kg|gmbh and co kgaa|gmbh and co ohg|ag|gag|ag and co kg|ag and co kgaa|se|se and co kg|se and co kgaa
kg|kgaa|ohg|ug|gug|ug haftungsbeschränkt|haftungsbeschränkt|haftungsbeschraenkt|gbr|egbr|eg|ev|ek|ekfm|ekfr|partg|partgmbb|mbb|stiftung and co kg
eingetragener kaufmann|eingetragene kauffrau|eingetragene genossenschaft|eingetragener verein|sagl
gesellschaft mit beschränkter haftung|gesellschaft mit beschraenkter haftung|aktiengesellschaft|kommanditgesellschaft|og|keg
sa|sas|sasu|sarl|sarlu|selarl|selas|eurl|eirl|sca|scs|snc|sci|scp|scop|gie|sprl|sprlu|scrl|srl|bvba|bv|nv|vof|cv|cvba|asbl|vzw|nv sa|sa nv|ste
société anonyme|société par actions simplifiée|société à responsabilité limitée|société coopérative|et cie|cie
spa|srls|sapa|ss|scarl|scpa|soc coop|società per azioni|società a responsabilità limitata|società cooperativa|srl unipersonale|unipersonale
a socio unico|socio unico|società benefit|onlus
sl|slu|slp|slne|sau|sll|scoop|s coop|scl|sccl|sociedad anónima|sociedad limitada|cía|compañía|y cía|y compañía|e cia|sad
sa de cv|sapi de cv|s de rl de cv|s de rl|sab de cv|ltda|ltda me|ltda epp|limitada|eireli|epp|lda|unipessoal lda|sgps|cia ltda|sac|saa|saic|scrl
sociedade anônima|sociedade limitada|sociedad de responsabilidad limitada
ab|aktiebolag|publ|ab publ|hb|as|asa|aksjeselskap|aps|anpartsselskab|aktieselskab|ivs|ks|ps|ans|da|amba|hf|ehf|ohf|oy|oyj|ky|oy ab|osakeyhtiö|ou|osaühing|aktsiaselts|sia|uab|mb|všį
sp z oo|spółka z oo|spółka z ograniczoną odpowiedzialnością|spółka akcyjna|spółka komandytowa|spółka jawna|sp k|sp j|ska|psa
sro|s ro|spol s ro|společnost s ručením omezeným|vos|spol
doo|jdoo|dd|jd|ad|kd|dno|ead|ood|eood|kft|zrt|nyrt|rt|bt|kkt|srl d
as|ltd şti|limited şirketi|anonim şirketi|anonim şirket|şti|sanayi ve ticaret as|sanayi ve ticaret ltd şti|san ve tic as|san tic as|san ve tic ltd şti|san tic ltd şti
kk|gk|yk|kabushiki kaisha|kabushiki gaisha|godo kaisha|yugen kaisha|co ltd|coltd|jsc|ojsc|cjsc|pjsc|ooo|oao|zao|pao|ao|tov|prat
fz llc|fzco|fze|fzllc|dmcc|wll|bsc|psc|spc
ооо|оао|зао|пао|ао|нао|ип|тоо|тов|ат|прат|пат|уп|чп|гк|одо|чао|фоп|оод|еоод|ад|еад|ет|доо|дд|ад
αε|αβεε|εε|επε|οε|ικε|μονοπρόσωπη|ανώνυμη εταιρεία|abee|ae|epe|ike
בעמ|ש מ|المحدودة|محدودة|ش م م|ذ م م|ش م ع|ش م ك|ش م ب|ذات مسؤولية محدودة
จำกัด|จำกัด มหาชน|มหาชน|प्राइवेट लिमिटेड|लिमिटेड|प्रा लि
`
/** Whole words at a name's beginning. */
const atStart = `
ооо|оао|зао|пао|ао|нао|ип|тоо|тов|ат|прат|пат|уп|чп|гк|одо|чао|фоп|ooo|oao|zao|pao|pt|firma|the
общество с ограниченной ответственностью|акционерное общество|публичное акционерное общество|товариство з обмеженою відповідальністю|приватне акціонерне товариство|акціонерне товариство
công ty|công ty tnhh|công ty cổ phần|công ty trách nhiệm hữu hạn|công ty tnhh mtv|công ty tnhh một thành viên
شركة|مؤسسة|บริษัท|ห้างหุ้นส่วนจำกัด
`
/** At a beginning they may as well be the name's own first word ("SAS Institute"): left out only to find names alike. */
const perhapsAtStart = `
sas|sasu|sarl|sa|eurl|sci|ets|établissements|etablissements|société|societe|ste|sc|oy|oyj|ab|as|sia|uab|oü|ou|bv|nv|cv|fa|ms|m s|spa|srl|gmbh|ag
tov|prat|at|ad|doo|ood|eood|jsc|pjsc|ojsc|cjsc|ctcp|tnhh|ud|kk|sl
`
/** Written together with the name, before or after it. */
export const attachedForms = [
  "股份有限公司",
  "有限责任公司",
  "有限責任公司",
  "有限公司",
  "股份公司",
  "(股)公司",
  "株式会社",
  "株式會社",
  "有限会社",
  "合同会社",
  "合資会社",
  "合名会社",
  "一般社団法人",
  "公益社団法人",
  "一般財団法人",
  "公益財団法人",
  "주식회사",
  "유한회사",
  "유한책임회사",
  "(株)",
  "(有)",
  "(同)",
  "(股)",
  "(주)",
  "(유)",
  "บริษัท",
  "จำกัด(มหาชน)",
  "จำกัด (มหาชน)",
  "จำกัด",
]

const listed = (text: string) =>
  text
    .split(/[|\n]/)
    .filter(Boolean)
    .map((form) => plainWords(form))
/** Without spaces: "S. A." is "SA", and "Ges. m. b. H." is "GesmbH". */
const together = (forms: string[][]) => new Set(forms.map((form) => form.join("")))

export const endForms = together(listed(atEnd))
export const startForms = together(listed(atStart))
export const looseStartForms = new Set([...startForms, ...together(listed(perhapsAtStart))])
/** Words in the longest form, its letters written apart: no need to look at more. */
export const longestForm = 8
