// Serves the gallery of panel states on a free port, for pictures and for checks.
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { createServer } from "vite"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** `address` draws a scene of `states.ts`; `page` is panel, popup or welcome. */
export async function serveGallery() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    cacheDir: `${root}build/.gallery`,
    plugins: [react()],
    resolve: { alias: [{ find: /^~(?=\w)/, replacement: root }] },
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  })
  await server.listen()
  const origin = server.resolvedUrls?.local[0] ?? ""
  return {
    address: (page: string, scene: string, lang: string) =>
      `${origin}tests/panel/gallery.html?page=${page}&scene=${scene}&lang=${lang}`,
    close: () => server.close(),
  }
}
