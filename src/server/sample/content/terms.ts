// The avoid-list of the sample: what Northbeam's reps should not say, and what they say instead.
import type { TermText } from "../sample-data"

export const termTexts: TermText[] = [
  {
    id: "t-zero-downtime",
    term: "zero downtime",
    instead: "stops moved into a planned window",
    why: "No plant has it, and whoever runs one stops listening.",
  },
  {
    id: "t-ai-powered",
    term: "AI-powered",
    instead: "what is recognised, how early and how often it is right",
    why: "Buyers hear it from everyone and ask for the hit rate next.",
  },
  {
    id: "t-plug-and-play",
    term: "plug and play",
    instead: "two hours a machine, with the plant’s own electrician",
    why: "The first line always needs a shutdown; a promise of none costs the second meeting.",
  },
  {
    id: "t-guaranteed-savings",
    term: "guaranteed savings",
    instead: "what we agree to measure, from which baseline",
    why: "Legal cannot sign it, and procurement will ask us to.",
    to: { personas: ["p-economic", "p-procurement"] },
  },
  {
    id: "t-headcount",
    term: "headcount reduction",
    instead: "hours that the crew gets back for planned work",
    why: "Whoever has to work with it would be working against it.",
    to: { personas: ["p-plant", "p-maintenance", "p-operations"] },
  },
  {
    id: "t-best-in-class",
    term: "best-in-class",
    instead: "a customer by name, with the figure",
    why: "It says nothing that the next vendor does not say.",
  },
  {
    id: "t-digital-transformation",
    term: "digital transformation",
    why: "It belongs to a board’s slide; on the shop floor it means yet another project.",
    to: { personas: ["p-plant", "p-maintenance", "p-technical"] },
  },
  {
    id: "t-de-null-ausfaelle",
    term: "null Ausfälle",
    instead: "Stillstände, die in ein geplantes Fenster rücken",
    why: "Das hat kein Werk, und wer eines leitet, hört dann nicht mehr zu.",
    language: "de",
  },
  {
    id: "t-de-ki-gestuetzt",
    term: "KI-gestützt",
    instead: "was erkannt wird, wie früh und wie oft es stimmt",
    why: "Das sagen alle, und danach wird nach der Trefferquote gefragt.",
    language: "de",
  },
  {
    id: "t-de-ganzheitlich",
    term: "ganzheitlich",
    instead: "aufzählen, was dazugehört",
    why: "Niemand weiß danach mehr als vorher.",
    language: "de",
  },
  {
    id: "t-de-personalabbau",
    term: "Personalabbau",
    instead: "Stunden, die für geplante Arbeit frei werden",
    why: "Wer damit arbeiten soll, arbeitet sonst dagegen.",
    to: { personas: ["p-plant", "p-maintenance", "p-operations"] },
    language: "de",
  },
]
