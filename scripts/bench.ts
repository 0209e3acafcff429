// `npm run bench [-- word…]`: measures the budgets, prints each beside what was measured, writes build/bench.json.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Bench, Budget } from "~bench/budget"
import { build } from "./build"
import { collect, table } from "./lib/collect"
import { buildFolder, root } from "./lib/paths"

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"))

if (!process.argv.includes("--no-build")) await build()
const budgets: Budget[] = []
const broken: string[] = []
for (const [name, bench] of await collect<Bench>(join(root, "bench"), "bench", wanted)) {
  console.log(`── ${name}`)
  try {
    budgets.push(...[await bench({ say: (line) => console.log(`   ${line}`) })].flat())
  } catch (error) {
    console.error(error)
    broken.push(name)
  }
}

mkdirSync(buildFolder, { recursive: true })
writeFileSync(join(buildFolder, "bench.json"), `${JSON.stringify(budgets, null, 2)}\n`)
const rows = budgets.map((b) => [
  b.name,
  `≤ ${b.budget} ${b.unit}`,
  `${b.measured} ${b.unit}`,
  b.met ? "yes" : "NO",
  b.note,
])
console.log(`\n${table(["what", "budget", "measured", "met", "how"], rows, 46)}`)
const missed = budgets.filter((b) => !b.met).length
console.log(
  `\n${budgets.length - missed} of ${budgets.length} budgets met${broken.length > 0 ? `; did not run: ${broken.join(", ")}` : ""}`,
)
process.exit(missed > 0 || broken.length > 0 || budgets.length === 0 ? 1 : 0)
