// Code of ours as one script for a browser page: what tests and measurements run there is what the product is made of.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "vite"
import { root } from "./paths"

/** @returns a script that leaves what `entry` exports in the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bundle-"))
  try {
    await build({
      configFile: false,
      logLevel: "error",
      root,
      resolve: { alias: [{ find: /^~(?=\w)/, replacement: root }] },
      build: {
        outDir: folder,
        minify: true,
        lib: { entry: join(root, entry), formats: ["iife"], name, fileName: "bundle" },
      },
    })
    return readFileSync(join(folder, "bundle.iife.js"), "utf8")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
