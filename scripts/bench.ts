// `npm run bench [-- word…]`: measures the budgets, prints each beside what was measured, writes build/bench.json.
import { mkdirSync, writeFileSync } from "node:fs"
import { cpus, loadavg } from "node:os"
import { join } from "node:path"
import type { Bench, Budget } from "~bench/budget"
import { createShared } from "~bench/shared"
import { build } from "./build"
import { collect, table } from "./lib/collect"
import { buildFolder, root } from "./lib/paths"

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"))

if (!process.argv.includes("--no-build")) await build()
/** A figure is worth what the machine had left for it: runnable processes per core, over the last minute. */
const load = () => Math.round(((loadavg()[0] ?? 0) / cpus().length) * 100) / 100
const budgets: (Budget & { load: number })[] = []
const shared = createShared()
const broken: string[] = []
for (const [name, bench] of await collect<Bench>(join(root, "bench"), "bench", wanted)) {
  console.log(`── ${name} (load ${load()} per core)`)
  try {
    const measured = [await bench({ say: (line) => console.log(`   ${line}`), share: shared.share })].flat()
    budgets.push(...measured.map((budget) => ({ ...budget, load: load() })))
  } catch (error) {
    console.error(error)
    broken.push(name)
  }
}
await shared.close()

mkdirSync(buildFolder, { recursive: true })
writeFileSync(join(buildFolder, "bench.json"), `${JSON.stringify(budgets, null, 2)}\n`)
const rows = budgets.map((b) => [
  b.name,
  `≤ ${b.budget} ${b.unit}`,
  `${b.measured} ${b.unit}`,
  b.met ? "yes" : "NO",
  String(b.load),
  b.note,
])
console.log(`\n${table(["what", "budget", "measured", "met", "load", "how"], rows, 46)}`)
const missed = budgets.filter((b) => !b.met).length
console.log(
  `\n${budgets.length - missed} of ${budgets.length} budgets met${broken.length > 0 ? `; did not run: ${broken.join(", ")}` : ""}`,
)
process.exit(missed > 0 || broken.length > 0 || budgets.length === 0 ? 1 : 0)
