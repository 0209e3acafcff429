// How good a ranking is: AUC, NDCG, and the value of a policy from answers that another one collected.
import type { Answer } from "./read"

/** The chance that a used one stands before one that was not; ties count half. */
export function auc(scores: readonly number[], used: readonly boolean[]): number {
  const order = scores.map((score, i) => ({ score, used: used[i] })).sort((a, b) => a.score - b.score)
  let ranks = 0
  let yes = 0
  for (let i = 0; i < order.length; ) {
    let end = i
    while (end < order.length && order[end]?.score === order[i]?.score) end++
    const rank = (i + end + 1) / 2
    for (; i < end; i++) {
      if (!order[i]?.used) continue
      ranks += rank
      yes++
    }
  }
  const no = order.length - yes
  return (ranks - (yes * (yes + 1)) / 2) / (yes * no)
}

/** NDCG@10 per profile, averaged over those that used at least one; ties share their places. */
export function ndcg(answers: readonly Answer[], scores: readonly number[]): number {
  const byProfile = new Map<number, { score: number; used: number }[]>()
  for (const [i, { profile, used }] of answers.entries()) {
    const list = byProfile.get(profile) ?? []
    list.push({ score: scores[i] ?? 0, used: used ? 1 : 0 })
    byProfile.set(profile, list)
  }
  const values = [...byProfile.values()].filter((list) => list.some((one) => one.used)).map(ndcgOf)
  return values.reduce((sum, one) => sum + one, 0) / values.length
}

const worth = (place: number) => (place < 10 ? 1 / Math.log2(place + 2) : 0)

function ndcgOf(list: { score: number; used: number }[]): number {
  list.sort((a, b) => b.score - a.score)
  let gained = 0
  for (let i = 0; i < list.length; ) {
    let end = i
    while (end < list.length && list[end]?.score === list[i]?.score) end++
    const tied = list.slice(i, end)
    const share = tied.reduce((sum, one) => sum + one.used, 0) / tied.length
    for (; i < end; i++) gained += share * worth(i)
  }
  const uses = list.reduce((sum, one) => sum + one.used, 0)
  let ideal = 0
  for (let i = 0; i < uses; i++) ideal += worth(i)
  return gained / ideal
}
