// Runs one of the project's own command line tools and waits for it.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { root } from "./paths"

const tool = (name: string) => {
  const own = join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name)
  return existsSync(own) ? own : name
}

/** Its exit code, with its output shown. */
export function exitCode(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(tool(name), args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    })
    child.once("error", fail)
    child.once("exit", (code) => done(code ?? 1))
  })
}

/** As `exitCode`, but any code other than 0 throws. */
export async function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const code = await exitCode(name, args, env)
  if (code !== 0) throw new Error(`${name} ${args[0] ?? ""} ended with ${code}`)
}
