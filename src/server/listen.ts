// The port that the app listens on, and how it closes: what is under way is answered, nothing new is taken on.
import { serve } from "@hono/node-server"
import type { Settings } from "./settings"

/** Requests under way get so long, ms; with the database's own end it stays below ten seconds. */
const grace = 6_000

type App = { fetch: (request: Request, env?: object) => Response | Promise<Response> }
type Server = ReturnType<typeof serve>
export type Listening = { close: () => Promise<void> }

/** @throws when the port is taken. */
export async function listen(app: App, { port, host }: Settings): Promise<Listening> {
  let closing = false
  const fetch = (request: Request, env: object) => (closing ? refused() : app.fetch(request, env))
  const server = await new Promise<Server>((done, fail) => {
    const made: Server = serve({ fetch, port, hostname: host }, () => done(made))
    made.once("error", fail)
  })
  return {
    close() {
      closing = true
      return end(server)
    },
  }
}

/** On a connection that was open already: the sender comes again, and finds the next server or none. */
function refused(): Response {
  const body = { code: "unavailable", message: "The server is stopping: try again" }
  return Response.json(body, { status: 503, headers: { "Retry-After": "2", "Connection": "close" } })
}

async function end(server: Server): Promise<void> {
  const http = server as Extract<Server, { closeIdleConnections: () => void }>
  // A connection is idle once its answer has gone; a busy sender would otherwise keep it open.
  const idle = setInterval(() => http.closeIdleConnections(), 50)
  const late = setTimeout(() => http.closeAllConnections(), grace)
  await new Promise<void>((done) => {
    server.close(() => done())
    http.closeIdleConnections()
  })
  clearInterval(idle)
  clearTimeout(late)
}
