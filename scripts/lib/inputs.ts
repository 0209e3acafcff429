// One hash over the contents of files and folders: what a build was made from.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { root } from "./paths"

/** @param names files and folders, relative to the project's root; one that is missing counts as such */
export function hashInputs(names: readonly string[]): string {
  const hash = createHash("sha256")
  for (const name of names)
    for (const file of filesIn(name)) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest("hex")
}

function filesIn(name: string): string[] {
  const path = join(root, name)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [name]
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesIn(`${name}/${entry}`))
}
