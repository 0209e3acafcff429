// The ranker against the rules over simulated years: uses per session, and whether every asset gets its chance.
import type { Proof, ProofOptions } from "~tests/prove/proof"
import { rulesNewPopular, staticTags } from "./simulator/baselines"
import { learned } from "./simulator/learned"
import { type Outcome, run } from "./simulator/run"
import { makeWorld, plainVariant, sizes, type Variant, type World } from "./simulator/world"

const perDay = 150
const chanceWithin = 60
const enough = 10
const years: { name: string; variant: Variant }[] = [
  { name: "as it is", variant: plainVariant },
  { name: "half of the tags wrong", variant: { ...plainVariant, wrongTags: 0.5 } },
  { name: "one rep clicking ten times as much", variant: { ...plainVariant, loud: 7 } },
  { name: "a campaign that changes mid-year", variant: { ...plainVariant, turn: 182 } },
]

/** A share below 1 runs the first year alone, and that much of its sessions' days. */
export async function measureYears({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const days = share < 1 ? Math.max(chanceWithin, Math.ceil(sizes.days * share)) : sizes.days
  return (share < 1 ? years.slice(0, 1) : years).flatMap(({ name, variant }) => {
    const world = makeWorld(`years/${seed}`, variant)
    const [rules, tags, ours] = [rulesNewPopular(world), staticTags(world), learned(world)].map((policy) => {
      const outcome = run(world, policy, { days, perDay })
      say(`${name}: ${policy.name} ${rate(outcome).toFixed(4)} uses per session`)
      return outcome
    }) as [Outcome, Outcome, Outcome]
    const given = shareGivenChance(world, ours, days)
    return [
      {
        name: `Simulated year, ${name}: uses per session over rules + newness + popularity`,
        bar: "≥ +12 %",
        measured: `${percent(rate(ours) / rate(rules) - 1)} (${rate(ours).toFixed(3)} against ${rate(rules).toFixed(3)}; static tag rule ${rate(tags).toFixed(3)}), ${days} days`,
        met: rate(ours) / rate(rules) >= 1.12,
      },
      {
        name: `Simulated year, ${name}: assets shown ${enough} times within ${chanceWithin} days`,
        bar: "≥ 90 % of the eligible",
        measured: `${(100 * given.share).toFixed(1)} % of ${given.of}, those that joined later by their own first ${chanceWithin} days`,
        met: given.share >= 0.9,
      },
    ]
  })
}

const rate = ({ uses, sessions }: Outcome) => uses / sessions
const percent = (x: number) => `${x >= 0 ? "+" : "−"}${Math.abs(100 * x).toFixed(1)} %`

/** Of the assets that were in the library for that long. All are eligible: what a guard holds back is not simulated. */
function shareGivenChance({ assets }: World, { history }: Outcome, days: number) {
  const shown = new Map<number, number>()
  for (const { asset, session } of history) {
    const age = session.day - (assets[asset]?.from ?? 0)
    if (age < chanceWithin) shown.set(asset, (shown.get(asset) ?? 0) + 1)
  }
  const there = assets.flatMap((one, i) => (one.from + chanceWithin <= days ? [i] : []))
  return { of: there.length, share: there.filter((i) => (shown.get(i) ?? 0) >= enough).length / there.length }
}
