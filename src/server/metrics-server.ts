// Where the figures are read: a port of their own, so that no proxy in front of the server shows them to the world.
import { createServer } from "node:http"
import type { Metrics } from "./metrics"

/**
 * Listens for `GET /metrics` alone.
 * @returns how to stop it.
 * @throws when the port is taken.
 */
export async function serveMetrics(metrics: Metrics, host: string, port: number): Promise<() => Promise<void>> {
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return response.writeHead(404).end()
    const text = await metrics.text().catch(() => null)
    if (text === null) return response.writeHead(500).end()
    response.writeHead(200, { "content-type": metrics.contentType }).end(text)
  })
  await new Promise<void>((done, fail) => {
    server.once("error", fail)
    server.listen(port, host, done)
  })
  return () =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
}
