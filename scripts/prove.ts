// `npm run prove [-- word…] [--seed=n] [--share=0.02]`: runs the proofs in full, prints promise, bar and measure, writes build/proof.json.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Proof, Prove } from "~tests/prove/proof"
import { build } from "./build"
import { collect, table } from "./lib/collect"
import { buildFolder, root } from "./lib/paths"

const words = process.argv.slice(2)
const named = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split("=")[1]
const seed = Number(named("seed") ?? 20_261_122)
const share = Number(named("share") ?? 1)
const wanted = words.filter((word) => !word.startsWith("--"))

await build()
const proofs: Proof[] = []
for (const [name, prove] of await collect<Prove>(join(root, "tests", "prove"), "prove", wanted)) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  try {
    proofs.push(...[await prove({ share, seed, say: (line) => console.log(`   ${line}`) })].flat())
  } catch (error) {
    console.error(error)
    proofs.push({ name, bar: "runs to its end", measured: String(error).split("\n")[0] ?? "", met: false })
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

mkdirSync(buildFolder, { recursive: true })
writeFileSync(join(buildFolder, "proof.json"), `${JSON.stringify({ seed, share, proofs }, null, 2)}\n`)
console.log(`\n${table(["promise", "bar", "measured", "met"], proofs.map(row), 44)}`)
for (const proof of proofs) if (proof.counts) console.log(`\n${proof.name}\n  ${counted(proof.counts)}`)
const failed = proofs.filter((proof) => !proof.met).length
console.log(`\n${proofs.length - failed} of ${proofs.length} promises kept; build/proof.json has the counts and seeds`)
process.exit(failed > 0 || proofs.length === 0 ? 1 : 0)

function row(proof: Proof): string[] {
  return [proof.name, proof.bar, proof.measured, proof.met ? "yes" : "NO"]
}

function counted(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([what, n]) => `${what}: ${n}`)
    .join(" · ")
}
