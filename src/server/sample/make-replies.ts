// Gives marketing's answers to the reports that they are about.
import type { Feedback } from "~src/domain/feedback"
import { type ReplyText, replyTexts } from "./content/replies"
import { momentBefore } from "./days"
import type { Random } from "./random"
import type { SampleData, SampleDevice, SampleReply } from "./sample-data"

type Report = { id: string; at: number; feedback: Feedback; german: boolean }

/** @returns replies two to nine days after their reports, each report answered at most once, none on the last two days. */
export function makeReplies(
  today: string,
  world: Pick<SampleData, "members" | "assets">,
  devices: SampleDevice[],
  random: Random,
): SampleReply[] {
  const reports = reportsIn(world, devices)
  const answered = new Set<string>()
  return replyTexts.flatMap((text) =>
    reports
      .filter((report) => !answered.has(report.id) && fits(report, text))
      .slice(0, text.count)
      .map((report) => {
        answered.add(report.id)
        const wanted = report.at + random.int(2 * 24, 9 * 24) * 3_600_000
        return {
          id: `reply-${report.id.slice(-12)}`,
          feedbackId: report.id,
          byId: text.byId,
          status: text.status,
          text: text.text,
          at: Math.min(wanted, momentBefore(today, 2, 15)),
          changed: text.changed ?? null,
        }
      }),
  )
}

function reportsIn(world: Pick<SampleData, "members">, devices: SampleDevice[]): Report[] {
  const german = new Set(world.members.filter((member) => member.language === "de").map((member) => member.id))
  const gone = new Set(
    devices.flatMap((d) => d.events.flatMap((e) => (e.kind === "feedback.withdrawn" ? [e.data.of] : []))),
  )
  return devices
    .flatMap((device) =>
      device.events.flatMap((event) =>
        event.kind === "feedback.given" && !gone.has(event.id)
          ? [{ id: event.id, at: event.at, feedback: event.data, german: german.has(device.memberId) }]
          : [],
      ),
    )
    .sort((a, b) => a.at - b.at)
}

function fits({ feedback, german }: Report, { about }: ReplyText): boolean {
  if (feedback.answer !== about.answer || (about.german ?? false) !== german) return false
  if (about.reason && feedback.reason !== about.reason) return false
  if (about.messageId) return feedback.subject === "pov" && feedback.messageIds.includes(about.messageId)
  return !about.assetId || (feedback.subject === "asset" && feedback.assetId === about.assetId)
}
