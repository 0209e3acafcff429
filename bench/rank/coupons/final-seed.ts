// The seed of the final splits: nobody could choose it, for it is the hash of the commit that last changed what was fixed.
import { execFileSync } from "node:child_process"
import { root } from "~scripts/lib/paths"

const fixed = [
  "bench/rank/coupons/settings.ts",
  "bench/rank/coupons/model.ts",
  "src/domain/rank/effects.ts",
  "src/domain/rank/settings.ts",
]

/** @returns null where there is no history to read it from, or what was fixed has changed since. */
export function finalSeed(): string | null {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] }).toString()
  try {
    if (git("status", "--porcelain", "--", ...fixed).trim() !== "") return null
    return git("log", "-1", "--format=%H", "--", ...fixed).trim() || null
  } catch {
    return null
  }
}
