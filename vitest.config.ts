// Unit and joined tests; the browser's tests run by playwright.config.ts.
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL(".", import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^~(?=\w)/, replacement: root }] },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["src/domain/match/know-suffixes.ts"],
    exclude: ["tests/e2e/**", "node_modules/**", "build/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
  },
})
