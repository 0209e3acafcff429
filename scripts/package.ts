// `npm run package`: the zip for the store, in build/. Built twice from scratch, and given out only if both are the same as the tested build.
import { createHash } from "node:crypto"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "./build"
import { buildFolder, extensionFolder } from "./lib/paths"
import { buildFromScratch } from "./lib/scratch"
import { differences, storeFiles, zipped } from "./lib/zip"

await build(["extension"])
const tested = storeFiles(extensionFolder)
const zips: Uint8Array[] = []
for (const turn of [1, 2]) {
  console.log(`building from scratch, ${turn} of 2`)
  const { folder, discard } = await buildFromScratch()
  try {
    const differ = differences(storeFiles(folder), tested)
    if (differ.length > 0) throw new Error(`not the same as the tested build:\n  ${differ.join("\n  ")}`)
    zips.push(zipped(storeFiles(folder)))
  } finally {
    discard()
  }
}
const [zip, again] = zips
if (!zip || !again || Buffer.compare(zip, again) !== 0) throw new Error("two builds made two different zips")

const { version } = JSON.parse(readFileSync(join(extensionFolder, "manifest.json"), "utf8")) as { version: string }
const file = join(buildFolder, `parley-${version}.zip`)
rmSync(file, { force: true })
writeFileSync(file, zip)
const sum = createHash("sha256").update(zip).digest("hex")
console.log(`${file}: ${tested.size} files, ${Math.round(zip.length / 1024)} KB, sha256 ${sum}`)
