// A network line that can be cut: a loopback port that passes everything on to another one, or refuses.
import { connect, createServer, type Server, type Socket } from "node:net"
import { freePort } from "./ports"

export type Line = {
  port: number
  /** Ends what is open and refuses what comes, as a dead network does. */
  cut: () => Promise<void>
  mend: () => Promise<void>
  /** Hears every byte that is sent to the target from now on, by connection. */
  listen: (hear: Hear) => void
  close: () => Promise<void>
}

export type Hear = (bytes: Buffer, connection: number) => void

/** @param target the port on loopback to pass on to, asked anew for every connection */
export async function layLine(target: () => number): Promise<Line> {
  const port = await freePort()
  const open = new Set<Socket>()
  let server: Server | null = null
  let connections = 0
  let hear: Hear | null = null

  const mend = async () => {
    if (server) return
    const next = createServer((near) => {
      const far = connect(target(), "127.0.0.1")
      for (const socket of [near, far]) {
        open.add(socket)
        socket.on("error", () => socket.destroy())
        socket.on("close", () => open.delete(socket))
      }
      near.on("close", () => far.destroy())
      far.on("close", () => near.destroy())
      const connection = connections++
      near.on("data", (bytes: Buffer) => hear?.(bytes, connection))
      near.pipe(far).pipe(near)
    })
    await new Promise<void>((done, fail) => next.once("error", fail).listen(port, "127.0.0.1", () => done()))
    server = next
  }
  const cut = async () => {
    const ending = server
    server = null
    for (const socket of open) socket.destroy()
    await new Promise<void>((done) => (ending ? ending.close(() => done()) : done()))
  }
  await mend()
  const listen = (next: Hear) => {
    hear = next
  }
  return { port, cut, mend, listen, close: cut }
}
