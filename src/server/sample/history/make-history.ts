// A quarter of use: what reps were shown, saw, opened, copied and said, as their devices recorded it.
import type { Asset } from "~src/domain/asset"
import type { Feedback } from "~src/domain/feedback"
import { recommend } from "~src/domain/rank/recommend"
import type { Answer } from "~src/domain/words"
import { daysBefore, momentBefore } from "../days"
import { type Random, sampleUuid } from "../random"
import type { SampleData, SampleDevice } from "../sample-data"
import { blockerOn, plain, releaseFive, type Said, verdictOn, verdictOnView } from "./habits"
import { makeJourneys, type Visit } from "./journeys"
import { makeLinesSaid } from "./lines-said"
import { makeRecorder, type Recorder } from "./recorder"
import { recordSamAtBrightwater } from "./sam-at-brightwater"
import { makeWording, type Wording } from "./wording"

type World = Omit<SampleData, "devices" | "replies">
type Scene = {
  today: string
  world: World
  random: Random
  recorder: Recorder
  wording: Wording
  linesSaid: (visit: Visit) => string[]
}

const machines: Record<string, string> = {
  sam: "Sam’s notebook",
  lena: "Lenas Notebook",
  felix: "Felix, Büro",
  jutta: "Jutta, mobil",
}

/** @returns what every device recorded, and the id of the report that Sam is waiting to hear about. */
export function makeHistory(
  today: string,
  world: World,
  random: Random,
): { devices: SampleDevice[]; samsReport: string } {
  const reps = world.members.filter((member) => member.role === "rep")
  const owners = reps.map((rep) => ({
    memberId: rep.id,
    name: machines[rep.id] ?? `${rep.name.split(" ")[0]}, Chrome`,
    pairedAt: momentBefore(today, 93, 8, random.int(0, 59)),
  }))
  const recorder = makeRecorder(owners, random)
  const scene: Scene = { today, world, random, recorder, wording: makeWording(random), linesSaid: makeLinesSaid(world) }
  for (const visit of makeJourneys(today, world, random)) live(scene, visit)
  const samsReport = recordSamAtBrightwater(today, recorder, random)
  return { devices: recorder.devices(), samsReport }
}

function live(scene: Scene, visit: Visit): void {
  const { random } = scene
  const seen = showContent(scene, visit)
  const judged = seen.filter((one) => random.chance(chanceOfVerdict(one, visit)))
  for (const { asset, showingId } of judged.slice(0, 2)) judge(scene, visit, asset, showingId, false)
  for (const asset of lookUps(scene, visit)) {
    touch(scene, visit, "asset.opened", asset, null, 60)
    touch(scene, visit, "asset.copied", asset, null, 90)
    judge(scene, visit, asset, null, true)
  }
  sayView(scene, visit, scene.linesSaid(visit))
  const blocker = blockerOn(visit, random)
  if (blocker) report(scene, visit, 400, { subject: "account", ...spoken(scene, visit, blocker) })
  if (visit.outcome) {
    const said = plain(visit.outcome, random)
    const output = visit.outcome === "reached" ? scene.wording.output(visit) : null
    report(scene, visit, 900, { subject: "conversation", output, ...spoken(scene, visit, said) })
  }
}

type Seen = { asset: Asset; showingId: string }

/** Draws the slate as the sidebar would, and records what became of it. */
function showContent(scene: Scene, visit: Visit): Seen[] {
  const { random, world, recorder } = scene
  const slate = recommend({
    assets: world.assets.filter((asset) => asset.createdOn <= daysBefore(scene.today, visit.daysAgo)),
    situation: { ...visit.context, industry: visit.account.industry },
    names: { persona: null, segment: null },
    language: visit.language,
    today: daysBefore(scene.today, visit.daysAgo),
    dismissed: new Set(),
    seed: `${visit.account.id}:${visit.daysAgo}`,
  })
  if (slate.length === 0) return []
  const showingId = sampleUuid(visit.at, random)
  const items = slate.map(({ assetId, position, probability }) => ({ assetId, position, probability }))
  recorder.record(visit.memberId, visit.at, "assets.shown", { showingId, context: visit.context, items })
  const seen = items.filter(({ position }) => random.chance(1 - position * 0.14))
  return seen.flatMap(({ assetId, position }) => {
    const asset = world.assets.find((one) => one.id === assetId)
    if (!asset) return []
    touch(scene, visit, "asset.seen", asset, showingId, 1 + position)
    if (random.chance(0.26)) touch(scene, visit, "asset.opened", asset, showingId, 20)
    if (random.chance(0.12)) touch(scene, visit, "asset.copied", asset, showingId, 45)
    return [{ asset, showingId }]
  })
}

/** Reps speak up more where something bothers them. */
function chanceOfVerdict({ asset }: Seen, visit: Visit): number {
  if (asset.id === "cost-of-standstill" && visit.account.industry === "Food & beverage" && visit.conversation === 4)
    return 0.5
  if (asset.id === "plant-downtime-calculator") return 0.34
  return 0.17
}

/** What a rep goes and finds although it was not offered. */
function lookUps({ world, random }: Scene, visit: Visit): Asset[] {
  const byId = (id: string) => world.assets.filter((asset) => asset.id === id)
  const opensDoors = visit.language === "en" && visit.conversation === 2 && visit.context.segmentId !== "s-infra"
  if (opensDoors && random.chance(visit.outcome === "reached" ? 0.85 : visit.outcome ? 0.02 : 0.14))
    return byId("insurer-questions")
  if (visit.language === "de" && [3, 4, 5].includes(visit.conversation) && random.chance(0.3))
    return byId(random.pick(["velmar-pumps", "kessel-vogt-trial", "norrby-pressworks", "tarnholt-dairy"]))
  return []
}

function sayView(scene: Scene, visit: Visit, messageIds: string[]): void {
  const { random, recorder } = scene
  if (messageIds.length === 0) return
  const copied = random.chance(0.24)
  if (copied) recorder.record(visit.memberId, visit.at + 50_000, "pov.copied", { messageIds, context: visit.context })
  const wrong = messageIds.includes("m-tec-view-data-stays") && visit.daysAgo < releaseFive
  if (!random.chance(wrong ? 0.95 : copied ? 0.45 : 0.08)) return
  const said = verdictOnView(messageIds, visit, random)
  report(scene, visit, 200, { subject: "pov", messageIds, ...spoken(scene, visit, said) })
}

function judge(scene: Scene, visit: Visit, asset: Asset, showingId: string | null, lookedUp: boolean): void {
  const said = verdictOn(asset, visit, lookedUp, scene.random)
  const used = said.answer === "used" || said.answer === "used-with-edits"
  if (used && !lookedUp && scene.random.chance(0.5)) touch(scene, visit, "asset.copied", asset, showingId, 80)
  report(scene, visit, scene.random.int(100, 190), {
    subject: "asset",
    assetId: asset.id,
    ...spoken(scene, visit, said),
  })
}

function touch(
  { recorder }: Scene,
  visit: Visit,
  kind: "asset.seen" | "asset.opened" | "asset.copied",
  asset: Asset,
  showingId: string | null,
  seconds: number,
): void {
  recorder.record(visit.memberId, visit.at + seconds * 1000, kind, {
    showingId,
    assetId: asset.id,
    context: visit.context,
  })
}

/** Marcus never signs; the others rarely leave their name off. */
function spoken<A extends Answer>({ random, wording }: Scene, visit: Visit, said: Said<A>) {
  return {
    answer: said.answer,
    reason: said.reason,
    note: wording.note(said, visit),
    signed: visit.memberId !== "marcus" && !random.chance(0.1),
    context: visit.context,
  }
}

/** Records a report; a few are revised the same day, fewer taken back. */
function report({ recorder, random }: Scene, visit: Visit, seconds: number, feedback: Feedback): void {
  const at = visit.at + seconds * 1000
  const id = recorder.record(visit.memberId, at, "feedback.given", feedback)
  if (random.chance(0.025) && feedback.answer === "used") {
    const revised = { ...feedback, answer: "used-with-edits", reason: "shortened" } as Feedback
    recorder.record(visit.memberId, at + random.int(5, 240) * 60_000, "feedback.revised", { of: id, feedback: revised })
  } else if (random.chance(0.012)) {
    recorder.record(visit.memberId, at + random.int(1, 60) * 60_000, "feedback.withdrawn", { of: id })
  }
}
