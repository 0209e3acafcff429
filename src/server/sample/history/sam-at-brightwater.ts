// What Sam left at Brightwater Foods, so that an answer is waiting there in the first minute.
import type { FeedbackContext } from "~src/domain/feedback"
import { momentBefore } from "../days"
import { type Random, sampleUuid } from "../random"
import type { SampleReply } from "../sample-data"
import type { Recorder } from "./recorder"

const context: FeedbackContext = {
  accountId: "brightwater-foods",
  contactId: "jonas-abel",
  segmentId: "s-food",
  personaId: "p-procurement",
  conversation: 3,
  site: "gmail",
}

/** Records the visit of nine days ago. @returns the id of Sam's report. */
export function recordSamAtBrightwater(today: string, recorder: Recorder, random: Random): string {
  const at = momentBefore(today, 9, 13, 20)
  const assetId = "plant-downtime-calculator"
  const showingId = sampleUuid(at, random)
  recorder.record("sam", at - 60_000, "conversation.chosen", {
    accountId: "brightwater-foods",
    contactId: "jonas-abel",
    conversation: 3,
  })
  recorder.record("sam", at, "assets.shown", { showingId, context, items: [{ assetId, position: 1, probability: 1 }] })
  recorder.record("sam", at + 2_000, "asset.seen", { showingId, assetId, context })
  recorder.record("sam", at + 40_000, "asset.copied", { showingId, assetId, context })
  return recorder.record("sam", at + 95_000, "feedback.given", {
    subject: "asset",
    assetId,
    answer: "how-to-use",
    reason: "no-example",
    note: "Jonas asks which three numbers he needs to have at hand. I couldn’t tell him.",
    signed: true,
    context,
  })
}

/** Ada's answer, not read yet. */
export function replyToSam(today: string, feedbackId: string): SampleReply {
  return {
    id: "reply-sam-calculator",
    feedbackId,
    byId: "ada",
    status: "done",
    text: "Three numbers: stops a month, hours until good parts, cost of an hour. They stand on the first line of the calculator’s card now, because of you.",
    at: momentBefore(today, 2, 10, 5),
    changed: { kind: "asset", id: "plant-downtime-calculator" },
  }
}
