// The network between a schedule's browsers and the server: it loses, repeats, delays and reorders.
import type { ServerFate } from "./mortal-server"
import { type Fate, fates, faultOf } from "./sync-faults"
import type { SimDevice, Worker, World } from "./sync-world"

export type Network = {
  fetch(device: SimDevice, worker: Worker, url: string, init: RequestInit): Promise<Response>
  /** While true, everything arrives. */
  calm(quiet: boolean): void
  /** The next two requests meet here: delivered in either order, answered in the other. */
  meet(): Meeting
  /** Requests that were given up and are still on their way. */
  late: (() => Promise<unknown>)[]
}
export type Meeting = { arrived(): number; deliver(): Promise<void>; answer(which: 0 | 1): void; end(): void }
type Waiting = {
  serve: () => Promise<Response | null>
  take: (response: Response | null) => void
  answer?: Response | null
}

const lost = () => new TypeError("Failed to fetch")

export function openNetwork(world: World): Network {
  const { random, counts } = world
  const late: Network["late"] = []
  let quiet = false
  let meeting: Waiting[] | null = null

  const serve = (url: string, init: RequestInit, fate: ServerFate = null) => {
    const { signal: _, ...rest } = init
    return world.server.answer(new Request(url, rest), fate, () => world.clock.at)
  }
  const arrive = (response: Response | null): Response => {
    if (!response) throw lost()
    return response
  }

  async function meetThere(there: Waiting[], worker: Worker, url: string, init: RequestInit): Promise<Response> {
    const response = await new Promise<Response | null>((take) => there.push({ serve: () => serve(url, init), take }))
    if (worker.life.isDead()) throw lost()
    return arrive(response)
  }

  async function suffer(
    fate: Fate,
    { random }: SimDevice,
    worker: Worker,
    url: string,
    init: RequestInit,
  ): Promise<Response> {
    switch (fate) {
      case "drop":
        throw lost()
      case "lost-answer":
        await serve(url, init)
        throw lost()
      case "repeat": {
        const both = random.chance(0.5)
          ? await Promise.all([serve(url, init), serve(url, init)])
          : [await serve(url, init), await serve(url, init)]
        return arrive(random.pick(both))
      }
      case "delay":
        late.push(() => serve(url, init))
        throw lost()
      case "crash-in-flight":
        if (random.chance(0.7)) await serve(url, init)
        else late.push(() => serve(url, init))
        worker.life.die()
        throw lost()
      case "crash-taking-over": {
        const response = arrive(await serve(url, init))
        worker.life.dieAfter(random.whole(0, 30))
        return response
      }
      case "server-before-commit":
        return arrive(await serve(url, init, "before-commit"))
      case "server-after-commit":
        return arrive(await serve(url, init, "after-commit"))
      case "busy": {
        const seconds = random.whole(1, 20)
        const status = random.pick([429, 503])
        return new Response(JSON.stringify({ code: status === 429 ? "too-many" : "unavailable", message: "Later." }), {
          status,
          headers: { "retry-after": String(seconds) },
        })
      }
      case "garbled": {
        const text = await arrive(await serve(url, init)).text()
        return new Response(text.slice(0, random.whole(0, text.length - 1)), { status: 200 })
      }
      default:
        return arrive(await serve(url, init))
    }
  }

  return {
    late,
    async fetch(device, worker, url, init) {
      if (meeting && meeting.length < 2) return meetThere(meeting, worker, url, init)
      const fate = quiet ? "ok" : device.random.weighted(fates)
      const fault = faultOf(fate)
      // A crash while taking over is counted when it has happened.
      if (fault && fate !== "crash-taking-over") counts[fault]++
      const response = await suffer(fate, device, worker, url, init)
      if (worker.life.isDead()) throw lost()
      return response
    },
    calm: (now) => {
      quiet = now
    },
    meet() {
      const there: Waiting[] = []
      meeting = there
      return {
        arrived: () => there.length,
        async deliver() {
          const order = random.chance(0.5) ? [...there] : [...there].reverse()
          for (const one of order) one.answer = await one.serve()
        },
        answer: (which) => there[which]?.take(there[which].answer ?? null),
        end: () => {
          meeting = null
        },
      }
    },
  }
}
