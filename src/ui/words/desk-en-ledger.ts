// The words of the Ledger in English.
const num = (n: number) => n.toLocaleString("en-GB")

export const ledgerWords = {
  headline: (sales: string, marketing: string) =>
    `Sales used ⟦${sales} of what it saw⟧; Marketing ended ${marketing} of what it was told`,
  headlineSales: (sales: string) => `Sales used ⟦${sales} of what it saw⟧; nothing was reported yet`,
  headlineMarketing: (marketing: string) => `Marketing ended ⟦${marketing} of what it was told⟧ within 14 days`,
  headlineNone: "Nothing was shown and nothing was reported in this period",
  span: (from: string, to: string) => `${from} to ${to}, in whole weeks`,
  rates: "Listen rates",
  sales: "Sales listens",
  salesNote: (used: number, seen: number) => `${num(used)} used ÷ ${num(seen)} seen`,
  salesReps: (reps: number) => `by ${num(reps)} reps together; no figure about fewer than five`,
  tooFew: "Fewer than five reps stand behind this",
  tooFewWhy:
    "Figures about people need at least five reps, also in what is left over. Choose a longer period or all segments.",
  counting: "The first count is under way; look again in a few minutes.",
  nothingSeen: "Nothing seen yet",
  moreUses: "More uses than looks: what reps find by themselves counts as well.",
  marketing: "Marketing listens",
  marketingNote: (ended: number, received: number, requests: number) =>
    `${num(ended)} ended within 14 days ÷ ${num(received)} received: ${num(received - requests)} reports, ${requests === 1 ? "1 request" : `${num(requests)} requests`}`,
  marketingOpen: (open: number) =>
    open === 0
      ? "None of the others has time left"
      : `${num(open)} without an answer ${open === 1 ? "has" : "have"} time left`,
  nothingReceived: "Nothing reported yet",
  interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
  flow: "What became of what was shown",
  totals: {
    shown: "Shown",
    seen: "Seen",
    opened: "Opened",
    copied: "Copied",
    used: "Used",
    dismissed: "Dismissed",
    ignored: "Ignored",
  },
  means: {
    shown: "Recommended in an open sidebar",
    seen: "At least a second in view",
    opened: "Opened from the sidebar",
    copied: "Link copied",
    used: "Reported as used, or used with edits",
    dismissed: "Reported as not relevant here",
    ignored: "Seen, and within seven days neither opened, copied nor answered",
  },
  asset: "Asset",
  rate: "Used ÷ seen",
  rateOf: (share: string, low: string, high: string) => `${share} (${low}–${high})`,
  openUses: (n: number, title: string) => `${num(n)} uses of ${title}: open the reports`,
  openDismissals: (n: number, title: string) => `${num(n)} dismissals of ${title}: open the reports`,
  counted: (when: string) => `“Ignored” and the number of reps were counted ${when}; everything else is of now.`,
  notCounted: "“Ignored” and the number of reps have not been counted yet.",
  worth: {
    title: "Was listening worth it?",
    off: "Not measured: no showings are held out.",
    offAdmin: "Choose a share in Settings",
    known: (difference: string) => `${difference} uses per hundred showings`,
    interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
    notYet: "Not yet known",
    size: (percent: number, since: string) => `${percent} % of showings held out since ${since}`,
    sofar: (showings: number, heldOut: number) => `${num(showings)} showings so far, ${num(heldOut)} of them held out`,
    left: (left: number, needed: number) => `${num(left)} more are needed, ${num(needed)} in all`,
    unreckoned: "How many are needed can be said once both groups have uses at ten accounts.",
    few: "Enough was shown, but fewer than five reps stand behind it.",
    how: "Needed to see a difference of a fifth with 80 % power at 95 % confidence: N = (1.96 + 0.84)² σ² (1/q + 1/(1−q)) / δ², clustered by account (van Belle 2008, ch. 2; Deng et al. 2018).",
  },
  noLift: "None of this says that showing caused the use: that takes a holdout.",
}
