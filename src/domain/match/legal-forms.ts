// The legal forms of companies, as they stand after normalising: no dots, no diacritics, lower case.

/** Whole words at a name's end; the longest sequence is taken first, again and again. */
const atEnd = `
inc|incorporated|corp|corporation|co|company|llc|llp|lllp|lp|pllc|plc|ltd|limited|pc|pbc|unlimited
pty ltd|pty|proprietary limited|pvt ltd|pvt|private limited|pte ltd|pte|public limited company|sdn bhd|bhd|tbk
gmbh|ggmbh|mbh|gesmbh|ges mbh|gmbh and co kg|gmbh and co kgaa|gmbh and co ohg|ag|ag and co kg|ag and co kgaa|se|se and co kg|se and co kgaa
kg|kgaa|ohg|ug|ug haftungsbeschrankt|haftungsbeschrankt|haftungsbeschraenkt|gbr|eg|ev|ek|ekfm|ekfr|partg|partgmbb|mbb|stiftung and co kg
gesellschaft mit beschrankter haftung|gesellschaft mit beschraenkter haftung|aktiengesellschaft|kommanditgesellschaft|og|keg
sa|sas|sasu|sarl|eurl|sca|scs|snc|sci|scop|sprl|srl|bvba|bv|nv|vof|cv|cvba|asbl|vzw|societe anonyme|ste
spa|srls|sapa|ss|scarl|scpa|societa per azioni|sl|slu|sau|sll|scoop|sociedad anonima|sociedad limitada
sa de cv|sapi de cv|s de rl de cv|s de rl|sab de cv|ltda|eireli|epp|lda|unipessoal lda|sgps|cia ltda|sac
ab|publ|ab publ|as|asa|aps|ivs|ks|ans|da|hf|ehf|oy|oyj|ky|oy ab|ou|sia|uab
sp z oo|spolka z oo|spolka akcyjna|sp k|sp j|sro|s ro|spol s ro|vos|doo|dd|jd|ad|ead|ood|eood|kft|zrt|nyrt|bt|kkt
as|ltd sti|limited sirketi|anonim sirketi|anonim sirket|sti|sanayi ve ticaret as|san ve tic as|san tic ltd sti
kk|gk|yk|kabushiki kaisha|godo kaisha|co ltd|coltd|jsc|ojsc|cjsc|pjsc|ooo|oao|zao|pao|ao|llc fz|fzco|fze|fz llc|fzllc|wll|bsc|saoc|qsc|psc
ооо|оао|зао|пао|ао|нао|ип|тоо|тов|ат|прат|пат|уп|чп|гк
αε|εε|επε|οε|ικε|ae|epe|ike
בעמ|ש מ
`
/** Whole words at a name's beginning. */
const atStart = `
ооо|оао|зао|пао|ао|нао|ип|тоо|тов|ат|прат|пат|уп|чп|гк|ooo|oao|zao|pao|pt|firma|the
общество с ограниченной ответственностью|акционерное общество|публичное акционерное общество
`
/** Written together with the name, before or after it. */
export const attachedForms = [
  "股份有限公司",
  "有限责任公司",
  "有限責任公司",
  "有限公司",
  "股份公司",
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
  "(주)",
  "(유)",
]

const listed = (text: string) => text.split(/[|\n]/).filter(Boolean)
export const endForms = new Set(listed(atEnd))
export const startForms = new Set(listed(atStart))
/** Words in the longest form: no need to look at more. */
export const longestForm = Math.max(...[...endForms, ...startForms].map((f) => f.split(" ").length))
