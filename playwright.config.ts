// The browser's tests: the production build in Chromium, the real server with a real database.
import { defineConfig } from "@playwright/test"

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  outputDir: "build/test/browser",
  // Half of their time is waiting: for an alarm, an undo to pass, a page to be quiet.
  workers: 3,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A managed policy is the whole machine's: what tries one runs when nothing else does.
  projects: [
    { name: "browser", testIgnore: "policy.spec.ts" },
    { name: "policy", testMatch: "policy.spec.ts", dependencies: ["browser"] },
  ],
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "build/test/browser.json" }]],
})
