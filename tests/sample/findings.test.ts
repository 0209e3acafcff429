// What there is to find in the quarter is really in it, whichever day the sample is made for.
import { describe, expect, it } from "vitest"
import type { Event } from "~src/domain/event"
import type { Feedback } from "~src/domain/feedback"
import { foldFeedback, reportOf, type Stamped } from "~src/domain/fold-feedback"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"

type Report = Feedback & { daysAgo: number; memberId: string }
const day = 86_400_000

function quarterOf(today: string) {
  const sample = sampleWorkspace(today)
  const events = sample.devices.flatMap((device) => device.events)
  const byReport = new Map<string, Stamped[]>()
  for (const device of sample.devices)
    for (const event of device.events)
      if (event.kind === "feedback.given" || event.kind === "feedback.revised" || event.kind === "feedback.withdrawn") {
        const id = reportOf(event)
        byReport.set(id, [...(byReport.get(id) ?? []), { event, deviceId: device.id }])
      }
  const reports = [...byReport.values()].flatMap((stamped): Report[] => {
    const state = foldFeedback(stamped)
    const memberId = stamped[0]?.deviceId.replace("sample-", "") ?? ""
    if (!state || state.withdrawn) return []
    return [{ ...state.feedback, memberId, daysAgo: (Date.parse(today) - state.givenAt) / day }]
  })
  const languageOf = new Map(sample.accounts.map((account) => [account.id, account.language ?? "en"]))
  return { sample, events, reports, german: (r: Report) => languageOf.get(r.context.accountId ?? "") === "de" }
}

const share = <T>(rows: T[], test: (row: T) => boolean) => rows.filter(test).length / rows.length
const about = (reports: Report[], id: string) => reports.filter((r) => r.subject === "asset" && r.assetId === id)

describe.each(["2026-11-20", "2026-12-31", "2027-02-14", "2027-06-07", "2026-11-22", "2026-11-23"])(
  "the quarter before %s",
  (today) => {
    const { sample, events, reports, german } = quarterOf(today)

    it("is a quarter of real use: reports by every rep, in every week, none ahead of time", () => {
      expect(reports.length).toBeGreaterThanOrEqual(800)
      expect(new Set(reports.map((r) => r.memberId)).size).toBe(sample.members.filter((m) => m.role === "rep").length)
      for (let week = 0; week < 13; week += 1)
        expect(reports.filter((r) => Math.floor(r.daysAgo / 7) === week).length, `week ${week}`).toBeGreaterThan(20)
      expect(Math.min(...reports.map((r) => r.daysAgo))).toBeGreaterThan(0)
      const count = (kind: Event["kind"]) => events.filter((event) => event.kind === kind).length
      expect(count("assets.shown")).toBeGreaterThan(800)
      expect(count("asset.seen")).toBeGreaterThan(count("asset.opened"))
      expect(count("asset.opened")).toBeGreaterThan(count("asset.copied"))
      expect(share(reports, (r) => !r.signed)).toBeGreaterThan(0.1)
    })

    it("each device counts its own events, in the order of time", () => {
      for (const { events } of sample.devices) {
        expect(events.map((event) => event.seq)).toEqual(events.map((_, i) => i + 1))
        expect(events.every((event, i) => i === 0 || (events[i - 1]?.at ?? 0) <= event.at)).toBe(true)
      }
    })

    it("the flagship white paper is seen often, and too generic for food producers in the definition of success", () => {
      const there = (r: { context: Report["context"] }) =>
        r.context.segmentId === "s-food" && r.context.conversation === 4
      const seen = events.filter(
        (e) => e.kind === "asset.seen" && e.data.assetId === "cost-of-standstill" && there(e.data),
      )
      const said = about(reports, "cost-of-standstill")
      expect(seen.length).toBeGreaterThan(25)
      expect(said.filter(there).length).toBeGreaterThan(10)
      expect(share(said.filter(there), (r) => r.reason === "too-generic")).toBeGreaterThan(0.6)
      expect(
        share(
          said.filter((r) => !there(r)),
          (r) => r.reason === "too-generic",
        ),
      ).toBeLessThan(0.15)
    })

    it("the insurer’s one-pager works where it was not meant", () => {
      const meant = sample.assets.find((asset) => asset.id === "insurer-questions")?.audience.conversations
      const offLabel = about(reports, "insurer-questions").filter((r) => !meant?.includes(r.context.conversation))
      expect(offLabel.length).toBeGreaterThan(12)
      expect(share(offLabel, (r) => r.answer === "used" || r.answer === "used-with-edits")).toBeGreaterThan(0.9)
      const reachedAfter = (used: boolean) => {
        const accounts = new Set(offLabel.map((r) => r.context.accountId))
        const ends = reports.filter((r) => r.subject === "conversation" && r.context.conversation === 2 && !german(r))
        return share(
          ends.filter((r) => accounts.has(r.context.accountId) === used),
          (r) => r.answer === "reached",
        )
      }
      expect(reachedAfter(true)).toBeGreaterThan(reachedAfter(false))
    })

    it("the calculator is where reps don’t know how", () => {
      const how = reports.filter((r) => r.answer === "how-to-use")
      const calculator = about(reports, "plant-downtime-calculator")
      expect(share(calculator, (r) => r.answer === "how-to-use")).toBeGreaterThan(0.35)
      expect(share(how, (r) => r.subject === "asset" && r.assetId === "plant-downtime-calculator")).toBeGreaterThan(0.3)
    })

    it("no pain rises among single-site specialists in the last four weeks, in the reps’ own words", () => {
      const single = reports.filter((r) => r.answer === "no-pain" && r.context.segmentId === "s-single")
      const lately = single.filter((r) => r.daysAgo < 28)
      expect(lately.length).toBeGreaterThan(10)
      expect(lately.length / 4).toBeGreaterThan((3 * (single.length - lately.length)) / 9)
      expect(lately.filter((r) => r.note).length).toBeGreaterThan(6)
    })

    it("German reps make their own, for lack of a German case study", () => {
      expect(sample.assets.filter((asset) => asset.language === "de" && asset.kind === "case-study")).toEqual([])
      const verdicts = reports.filter((r) => r.subject === "asset")
      const own = (r: Report) => r.answer === "made-my-own"
      expect(share(verdicts.filter(german), own)).toBeGreaterThan(
        3 *
          share(
            verdicts.filter((r) => !german(r)),
            own,
          ),
      )
      expect(verdicts.filter((r) => german(r) && own(r) && r.reason === "needed-local").length).toBeGreaterThan(10)
    })

    it("one message turns off-message when the product changed", () => {
      const said = reports.filter((r) => r.subject === "pov" && r.messageIds.includes("m-tec-view-data-stays"))
      const wrong = (r: Report) => r.answer === "off-message"
      const [after, before] = [said.filter((r) => r.daysAgo < 37), said.filter((r) => r.daysAgo >= 37)]
      expect(after.filter(wrong).length).toBeGreaterThanOrEqual(8)
      expect(share(after, wrong)).toBeGreaterThan(0.5)
      expect(before.filter(wrong).length).toBeLessThan(2)
      const others = reports.filter((r) => r.subject === "pov" && !said.includes(r))
      expect(share(others, wrong)).toBeLessThan(0.05)
    })

    it("marketing has answered some, each of them once", () => {
      expect(sample.replies.length).toBeGreaterThan(15)
      expect(new Set(sample.replies.map((reply) => reply.feedbackId)).size).toBe(sample.replies.length)
      expect(new Set(sample.replies.map((reply) => reply.status)).size).toBe(4)
      const waiting = sample.replies.find((reply) => reply.id === "reply-sam-calculator")
      expect(events.find((event) => event.id === waiting?.feedbackId)?.data).toMatchObject({
        assetId: "plant-downtime-calculator",
      })
    })

    it("nobody writes the same note twice", () => {
      const notes = reports.flatMap((r) => (r.note ? [r.note] : []))
      expect(notes.length).toBeGreaterThan(120)
      expect(new Set(notes).size).toBe(notes.length)
    })
  },
)
