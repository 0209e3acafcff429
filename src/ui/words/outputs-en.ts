// The words of the five workspaces in English; their shape is what every other language has to fill.
import type { OutputField } from "~src/domain/outputs"

type Words = { label: string; hint: string }

export const outputsEn = {
  fields: {
    "statement": { label: "Point-of-view statement", hint: "The one sentence you would open with" },
    "person": { label: "Who confirmed it", hint: "Name and role" },
    "opportunity": { label: "The opportunity, as confirmed", hint: "What they want to change, and why now" },
    "next-step": { label: "Next step (optional)", hint: "Who does what by when" },
    "problem": { label: "The problem, in their words", hint: "As they said it, not as we would" },
    "whose-words": { label: "Whose words", hint: "Name and role" },
    "consequence": { label: "What it costs them (optional)", hint: "Money, time or risk, as they see it" },
    "could": { label: "What could be done", hint: "Everything that would help" },
    "will": { label: "What we both will do", hint: "What was agreed of it" },
    "benefit-them": { label: "Benefit to them", hint: "What they gain from it" },
    "benefit-us": { label: "Benefit to us", hint: "What we gain from it" },
    "expectation": { label: "Expectation", hint: "What has to come out of it for them" },
    "alternative": { label: "Alternative, doing nothing included", hint: "What happens without us" },
    "measure": { label: "Measure", hint: "What both will look at" },
    "baseline": { label: "Baseline", hint: "Where it stands today" },
    "target": { label: "Target", hint: "Where it has to be, and when" },
  } satisfies Record<OutputField, Words> as Record<OutputField, Words>,
  legend: (name: string) => `Output of ${name}`,
  why: "It counts as a successful conversation once this is written down. Marketing reads it.",
  missing: (fields: string) => `Still needed: ${fields}`,
  complete: "Complete: a successful conversation.",
  before: "Written earlier",
}
export type OutputsWords = typeof outputsEn
