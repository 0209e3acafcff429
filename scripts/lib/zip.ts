// The extension as the store takes it: one zip, the same bytes for the same files, and no key in its manifest.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { zipSync } from "fflate"
import { filesUnder } from "./finish-extension"

/** A file that everybody may read, as Unix says it. */
const rights = { level: 9, os: 3, attrs: 0o100644 << 16 } as const

/** The built files by path, the manifest without what the store refuses. */
export function storeFiles(folder: string): Map<string, Uint8Array> {
  const paths = filesUnder(folder).sort((a, b) => (a < b ? -1 : 1))
  return new Map(
    paths.map((path) => [path, path === "manifest.json" ? keyless(folder) : readFileSync(join(folder, path))]),
  )
}

function keyless(folder: string): Uint8Array {
  const { key: _, ...manifest } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { key?: string }
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
}

/** Entries in the order given, each with the same date and rights. */
export function zipped(files: Map<string, Uint8Array>): Uint8Array {
  // A zip's clock begins here. It is written in local time, so it is given in local time: the same everywhere.
  const entry = { ...rights, mtime: new Date(1980, 0, 1) }
  return zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, entry]])))
}

/** The paths at which two sets of files differ. */
export function differences(a: Map<string, Uint8Array>, b: Map<string, Uint8Array>): string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])].sort()
  return paths.filter((path) => {
    const [one, two] = [a.get(path), b.get(path)]
    return !one || !two || Buffer.compare(one, two) !== 0
  })
}
