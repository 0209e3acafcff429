// A second checkout in a folder of its own, with the same packages: what is built there has seen no cache and no former build.
import { spawn } from "node:child_process"
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { buildFolder, root } from "./paths"

const sources = ["assets", "background", "contents", "popup", "tabs", "src", "scripts", "types"]
const files = [".parcelrc", "package.json", "package-lock.json", "tsconfig.json", "vite.desk.config.ts"]

/**
 * Builds the extension in a new folder of a random length, so that no path goes into what is made.
 * @returns the finished extension's folder, and how to throw it all away.
 */
export async function buildFromScratch(): Promise<{ folder: string; discard: () => void }> {
  const here = join(
    buildFolder,
    `.scratch-${Math.random()
      .toString(36)
      .slice(2, 4 + Math.ceil(Math.random() * 9))}`,
  )
  const discard = () => rmSync(here, { recursive: true, force: true })
  try {
    mkdirSync(here, { recursive: true })
    const there = new Set(readdirSync(root))
    for (const name of [...sources, ...files].filter((one) => there.has(one)))
      cpSync(join(root, name), join(here, name), { recursive: true })
    linkTree(join(root, "node_modules"), join(here, "node_modules"))
    await build(here)
    return { folder: join(here, "build", "chrome-mv3-prod"), discard }
  } catch (error) {
    discard()
    throw error
  }
}

/** The same files under other names, not copies: packages are large. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}

/** Its words are shown only if it fails. */
function build(here: string): Promise<void> {
  return new Promise((done, fail) => {
    const args = ["--import", "tsx", join("scripts", "build.ts"), "extension"]
    const child = spawn(process.execPath, args, { cwd: here, stdio: ["ignore", "pipe", "pipe"] })
    let said = ""
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk
      })
    child.once("error", fail)
    child.once("close", (code) => (code === 0 ? done() : fail(new Error(`the build ended with ${code}\n${said}`))))
  })
}
