// `npm test`: lint, types, build, then every test; the last line counts what the two runners counted.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { build } from "./build"
import { buildFolder } from "./lib/paths"
import { exitCode } from "./lib/run"

const results = join(buildFolder, "test")
const unitFile = join(results, "unit.json")
const browserFile = join(results, "browser.json")
const failedSteps: string[] = []

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
await step("lint", () => exitCode("biome", ["ci", "--error-on-warnings", "--colors=off", "."]))
await step("types", () => exitCode("tsc", ["--noEmit"]))
await step("build", () => build().then(() => 0))
await step("unit and joined tests", () =>
  exitCode("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitFile}`]),
)
await step("browser tests", () => exitCode("playwright", ["test"]))
finish()

async function step(name: string, work: () => Promise<number>): Promise<void> {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const code = await work().catch((error: unknown) => {
    console.error(error)
    return 1
  })
  console.log(`── ${name}: ${code === 0 ? "done" : "FAILED"} after ${((Date.now() - started) / 1000).toFixed(1)} s`)
  if (code !== 0) failedSteps.push(name)
}

type Counts = { passed: number; failed: number; skipped: number }

function finish(): void {
  const counts = [readUnit(), readBrowser()]
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0)
  if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.join(", ")}`)
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`)
  process.exitCode = failedSteps.length > 0 || sum("failed") > 0 || sum("passed") === 0 ? 1 : 0
}

/** A runner that left no result ran nothing: its step has failed already. */
function readUnit(): Counts {
  if (!existsSync(unitFile)) return { passed: 0, failed: 0, skipped: 0 }
  const result = JSON.parse(readFileSync(unitFile, "utf8")) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests?: number
  }
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  }
}

/** A test that passed only on a second try counts as failed: we allow no second try. */
function readBrowser(): Counts {
  if (!existsSync(browserFile)) return { passed: 0, failed: 0, skipped: 0 }
  const { stats } = JSON.parse(readFileSync(browserFile, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}
