// Collects what each device recorded, and numbers it in the order of time.
import type { Event, EventKind } from "~src/domain/event"
import { type Random, sampleUuid } from "../random"
import type { SampleDevice } from "../sample-data"

type Data<K extends EventKind> = Extract<Event, { kind: K }>["data"]
export type Recorder = {
  /** @returns the event's id. */
  record<K extends EventKind>(memberId: string, at: number, kind: K, data: Data<K>): string
  devices(): SampleDevice[]
}

export function makeRecorder(owners: { memberId: string; name: string; pairedAt: number }[], random: Random): Recorder {
  const events = new Map<string, Event[]>(owners.map(({ memberId }) => [memberId, []]))
  return {
    record(memberId, at, kind, data) {
      const id = sampleUuid(at, random)
      events.get(memberId)?.push({ id, seq: 1, at, v: 1, kind, data } as unknown as Event)
      return id
    },
    devices: () =>
      owners.map(({ memberId, name, pairedAt }) => {
        const ordered = [...(events.get(memberId) ?? [])].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
        return {
          id: `sample-${memberId}`,
          memberId,
          name,
          pairedAt,
          events: ordered.map((event, i) => ({ ...event, seq: i + 1 })),
        }
      }),
  }
}
