// `npm run build`: the extension in build/chrome-mv3-prod and the desk in build/desk; `--if-needed` skips what is up to date.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { finishExtension } from "./lib/finish-extension"
import { hashInputs } from "./lib/inputs"
import { withLock } from "./lib/lock"
import { buildFolder, deskFolder, extensionFolder, root } from "./lib/paths"
import { run } from "./lib/run"

const parts = {
  extension: {
    inputs: [
      "assets",
      "background",
      "contents",
      "popup",
      "tabs",
      "src",
      ".parcelrc",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
    ],
    output: join(extensionFolder, "manifest.json"),
    build: buildExtension,
  },
  desk: {
    inputs: ["assets", "src", "vite.desk.config.ts", "package-lock.json"],
    output: join(deskFolder, "index.html"),
    build: buildDesk,
  },
} as const
type Part = keyof typeof parts

/** Builds what is asked for; `ifNeeded` compares the inputs with those of the last build. */
export async function build(wanted: readonly Part[] = ["extension", "desk"], ifNeeded = true): Promise<void> {
  await mkdir(buildFolder, { recursive: true })
  await withLock(join(buildFolder, ".lock"), async () => {
    for (const name of wanted) {
      const part = parts[name]
      const stamp = join(buildFolder, `.${name}`)
      const hash = hashInputs([...part.inputs, "scripts/build.ts", "scripts/lib"])
      if (ifNeeded && existsSync(part.output) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) continue
      rmSync(stamp, { force: true })
      await part.build()
      if (!existsSync(part.output)) throw new Error(`${name}: the build made no ${part.output}`)
      writeFileSync(stamp, hash)
    }
  })
}

async function buildExtension(): Promise<void> {
  // Made beside, then put in place whole: whoever loads it meanwhile finds the old one or the new one.
  const making = join(buildFolder, ".making")
  rmSync(making, { recursive: true, force: true })
  await run("plasmo", ["build", "--src-path=.", "--hoist", "--build-path=build/.making"])
  const made = join(making, "chrome-mv3-prod")
  const { id, files, bytes } = await finishExtension(made)
  rmSync(extensionFolder, { recursive: true, force: true })
  renameSync(made, extensionFolder)
  rmSync(making, { recursive: true, force: true })
  console.log(`extension: ${files} files, ${Math.round(bytes / 1024)} KB, id ${id}`)
}

async function buildDesk(): Promise<void> {
  await run("vite", ["build", "--config", join(root, "vite.desk.config.ts"), "--logLevel", "warn"])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).filter((word): word is Part => word in parts)
  await build(asked.length > 0 ? asked : undefined, process.argv.includes("--if-needed"))
}
