// Builds the desk: static files that the server serves under /desk/.
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

const root = fileURLToPath(new URL(".", import.meta.url))

export default defineConfig({
  root: `${root}src/desk`,
  base: "/desk/",
  plugins: [react()],
  resolve: { alias: [{ find: /^~(?=\w)/, replacement: root }] },
  build: {
    outDir: `${root}build/desk`,
    emptyOutDir: true,
    target: "es2022",
    reportCompressedSize: false,
    // The desk, and the panel as it is looked at from there.
    rollupOptions: { input: [`${root}src/desk/index.html`, `${root}src/desk/panel.html`] },
  },
})
