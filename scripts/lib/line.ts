// A network line that can be cut: a loopback port that passes everything on to another one, or refuses.
import { connect, createServer, type Server, type Socket } from "node:net"
import { freePort } from "./ports"

export type Line = {
  port: number
  /** Ends what is open and refuses what comes, as a dead network does. */
  cut: () => Promise<void>
  mend: () => Promise<void>
  close: () => Promise<void>
}

/** @param target the port on loopback to pass on to, asked anew for every connection */
export async function layLine(target: () => number): Promise<Line> {
  const port = await freePort()
  const open = new Set<Socket>()
  let server: Server | null = null

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
  return { port, cut, mend, close: cut }
}
