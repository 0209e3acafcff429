// `npm run bench:rank [-- word…] [--seed=n] [--share=0.02]`: the ranker against its bars; prints each beside what was measured, writes
// build/rank.json.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Proof, Prove } from "~tests/prove/proof"
import { collect, table } from "./lib/collect"
import { buildFolder, root } from "./lib/paths"

const words = process.argv.slice(2)
const named = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split("=")[1]
const seed = Number(named("seed") ?? 20_261_122)
const share = Number(named("share") ?? 1)
const wanted = words.filter((word) => !word.startsWith("--"))

const started = Date.now()
const proofs: Proof[] = []
for (const [name, measure] of await collect<Prove>(join(root, "bench", "rank"), "measure", wanted)) {
  const from = Date.now()
  console.log(`── ${name}`)
  proofs.push(...[await measure({ share, seed, say: (line) => console.log(`   ${line}`) })].flat())
  console.log(`   ${((Date.now() - from) / 1000).toFixed(1)} s`)
}

const seconds = Math.round((Date.now() - started) / 1000)
mkdirSync(buildFolder, { recursive: true })
writeFileSync(join(buildFolder, "rank.json"), `${JSON.stringify({ seed, share, seconds, proofs }, null, 2)}\n`)
const rows = proofs.map(({ name, bar, measured, met }) => [name, bar, measured, met ? "yes" : "NO"])
console.log(`\n${table(["what", "bar", "measured", "met"], rows, 44)}`)
const missed = proofs.filter((proof) => !proof.met).length
console.log(`\n${proofs.length - missed} of ${proofs.length} bars met in ${seconds} s; build/rank.json has the seeds`)
process.exit(missed > 0 || proofs.length === 0 ? 1 : 0)
