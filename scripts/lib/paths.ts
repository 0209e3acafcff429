// Where things lie: every script takes its folders from here.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../..", import.meta.url))
export const buildFolder = join(root, "build")
/** The production build, finished: what is loaded, tested and packaged. */
export const extensionFolder = join(buildFolder, "chrome-mv3-prod")
export const deskFolder = join(buildFolder, "desk")
export const tourFolder = join(buildFolder, "tour")

/** The captured pages, where somebody has them; they are no part of the project. */
export function findCaptures(): string | null {
  const named = process.env.PARLEY_CAPTURES
  if (named) return existsSync(named) ? named : null
  const beside = join(root, "..", "shared", "captures")
  return existsSync(beside) ? beside : null
}
