// What went over the wire: the requests in the bytes that a line heard, and the words in them.
import type { Line } from "~scripts/lib/line"
import { finderName } from "~src/domain/drift"
import { wordsIn } from "~src/domain/receipt"

type Body = Record<"events" | "drifts" | "structures", Record<string, unknown>[] | undefined> & Record<string, unknown>

export type Wire = {
  /** Every word of every request's body so far, ids aside. */
  words: () => string[]
  /** All heads of requests as they were sent: method, address, headers. */
  heads: () => string
  /** Finders that were named as having failed, and whatever else stood where only their names may. */
  finders: () => { named: string[]; other: string[] }
}

/** Hears everything that is sent over the line from now on. */
export function hearWire(line: Line): Wire {
  const streams = new Map<number, Buffer>()
  line.listen((bytes, connection) => {
    streams.set(connection, Buffer.concat([streams.get(connection) ?? Buffer.alloc(0), bytes]))
  })
  const requests = () => [...streams.values()].flatMap(requestsIn)
  const bodies = () => requests().flatMap(({ body }) => (body ? [JSON.parse(body) as Body] : []))
  const drifts = () => bodies().flatMap(({ drifts }) => (drifts ?? []) as Record<string, string>[])
  return {
    words: () => bodies().flatMap(wordsOf),
    heads: () =>
      requests()
        .map(({ head }) => head)
        .join("\n"),
    finders: () => {
      const said = drifts().map(({ site: _, page: __, how: ___, ...names }) => names)
      const other = said.flatMap(({ field, finder, ...rest }) => [field, finder, ...Object.values(rest)])
      return {
        named: said.map(({ finder = "" }) => finder),
        other: other.flatMap((one) => (one && finderName.test(one) ? [] : String(one))),
      }
    },
  }
}

/** All that a request says but what is of our own making: versions, ids, kinds of events, names of finders. */
function wordsOf({
  v: _,
  epoch: __,
  deviceName: ___,
  code: ____,
  events,
  drifts,
  structures,
  ...rest
}: Body): string[] {
  const said = (events ?? []).map(({ id: _, seq: __, at: ___, v: ____, kind: _____, ...data }) => data)
  return wordsIn([rest, said, [...(drifts ?? []), ...(structures ?? [])].map(({ site }) => site)])
}

/** HTTP/1.1 requests of one connection, whole ones alone. */
function requestsIn(stream: Buffer): { head: string; body: string }[] {
  const found: { head: string; body: string }[] = []
  for (let at = 0; ; ) {
    const end = stream.indexOf("\r\n\r\n", at)
    if (end < 0) return found
    const head = stream.subarray(at, end).toString("utf8")
    const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0)
    if (stream.length < end + 4 + length) return found
    found.push({ head, body: stream.subarray(end + 4, end + 4 + length).toString("utf8") })
    at = end + 4 + length
  }
}
