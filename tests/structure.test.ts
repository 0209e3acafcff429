// The project's own rules, checked on its source: who may import whom, how long a file may be, what may not stand in one.
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const own = (pattern: RegExp) => files.filter((file) => pattern.test(file))
const text = (file: string) => readFileSync(join(root, file), "utf8")

/** Everything in the project: committed, or new and not ignored. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n")
  .filter((file) => file && existsSync(join(root, file)) && statSync(join(root, file)).isFile())
const code = own(/\.(ts|tsx|mjs)$/)

type Import = { to: string; typeOnly: boolean; names: string }
const statement = /^(?:import|export)\s+(type\s+)?((?:[\w*${}\s,]|\btype\b)*?\bfrom\s*)?["']([^"']+)["']/gm
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g

function importsOf(file: string): Import[] {
  const source = text(file).replace(/\/\*[\s\S]*?\*\//g, "")
  return [
    ...[...source.matchAll(statement)].map((m) => ({
      to: place(file, m[3] ?? ""),
      typeOnly: Boolean(m[1]),
      names: m[2] ?? "",
    })),
    ...[...source.matchAll(dynamic)].map((m) => ({ to: place(file, m[1] ?? ""), typeOnly: false, names: "" })),
  ]
}

/** A path inside the project, or the name of a package. */
function place(from: string, to: string): string {
  const bare = to.replace(/\?.*$/, "")
  const path = bare.startsWith("~")
    ? bare.slice(1)
    : bare.startsWith(".")
      ? posix.join(posix.dirname(from), bare)
      : null
  if (path === null) return bare
  const found = ["", ".ts", ".tsx", ".mjs", ".css", "/index.ts", "/index.tsx"].find((end) => files.includes(path + end))
  return found === undefined ? path : path + found
}

const area = (path: string) =>
  /^src\/([^/]+)\//.exec(path)?.[1] ?? /^(background|contents|popup|tabs|tests|scripts|bench)\//.exec(path)?.[1] ?? null

/** What a folder may import of the others; types alone where it says so. */
const may: Record<string, { values: readonly string[]; types?: readonly string[] }> = {
  domain: { values: [] },
  wire: { values: ["domain"] },
  readers: { values: ["domain"] },
  store: { values: ["domain"], types: ["wire"] },
  overlay: { values: [], types: ["wire", "domain"] },
  ui: { values: [], types: ["domain", "wire"] },
  panel: { values: ["ui", "wire"], types: ["domain"] },
  sync: { values: ["domain", "wire", "store"] },
  actions: { values: ["domain", "wire", "store", "sync"] },
  server: { values: ["domain", "wire"] },
  desk: { values: ["ui"], types: ["domain", "wire", "server"] },
}
/** Free of schemas, so open to all. */
const plain = [
  "src/domain/words.ts",
  "src/domain/days.ts",
  "src/domain/ages.ts",
  "src/domain/outputs.ts",
  "src/domain/sites.ts",
  "src/domain/split-document/split-document.ts",
  "src/domain/compose/copy-text.ts",
  "src/domain/compose/unfill.ts",
  "src/wire/send.ts",
  "src/wire/panel-state.ts",
  "src/wire/dock.ts",
  "src/wire/desk-lists.ts",
]
const entries = ["background", "contents", "popup", "tabs"]

describe("imports point one way", () => {
  test.each(Object.keys(may))("src/%s", (folder) => {
    const rule = may[folder] as { values: readonly string[]; types?: readonly string[] }
    const wrong = own(new RegExp(`^src/${folder}/.*\\.tsx?$`)).flatMap((file) =>
      importsOf(file)
        .filter(({ to, typeOnly }) => {
          const there = area(to)
          if (there === null || there === folder || plain.includes(to)) return false
          return !rule.values.includes(there) && !(typeOnly && rule.types?.includes(there))
        })
        .map(({ to }) => `${file} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  test("the domain knows no other package than zod and small pure ones", () => {
    const allowed = ["zod", "tldts", "uuid", "minisearch"]
    const wrong = own(/^src\/domain\/.*\.ts$/).flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => area(to) === null && !to.startsWith("src/") && !allowed.includes(to))
        .map(({ to }) => `${file} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  test("only the background's entry knows the actions", () => {
    const wrong = code.filter(
      (file) =>
        !/^(src\/actions\/|tests\/|bench\/|background\/index\.ts$)/.test(file) &&
        importsOf(file).some(({ to }) => area(to) === "actions"),
    )
    expect(wrong).toEqual([])
  })

  test("nothing imports an entry", () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter(({ to, typeOnly }) => !typeOnly && entries.includes(area(to) ?? "") && /\.tsx?$/.test(to))
        .map(({ to }) => `${file} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  test("product code knows neither tests nor scripts", () => {
    const wrong = own(/^(src|background|contents|popup|tabs)\/.*\.tsx?$/).flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => ["tests", "scripts", "bench"].includes(area(to) ?? ""))
        .map(({ to }) => `${file} → ${to}`),
    )
    expect(wrong).toEqual([])
  })
})

describe("zod", () => {
  test("is imported as a namespace, for the named import throws in the bundled extension", () => {
    const wrong = code.filter((file) =>
      importsOf(file).some(({ to, names }) => /^zod(\/|$)/.test(to) && !/^\*\s+as\s+z\s/.test(names.trim())),
    )
    expect(wrong).toEqual([])
  })

  test.each(
    own(/^(contents\/.*\.ts|popup\/index\.tsx|tabs\/.*\.tsx|src\/desk\/main\.tsx|src\/panel\/read-only\/main\.tsx)$/),
  )("is not reached from %s", (entry) => {
    expect(pathTo(entry, "zod")).toBeNull()
  })
})

test("the background does not carry the public suffix list", () => {
  expect(pathTo("background/index.ts", "src/domain/match/public-suffix.ts")).not.toBeNull()
  expect(pathTo("background/index.ts", "src/domain/match/suffixes.ts")).toBeNull()
})

/** The first chain of value imports from one file to a package or another file. */
function pathTo(entry: string, target: string): string[] | null {
  const seen = new Set([entry])
  const queue = [[entry]]
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    const file = chain.at(-1) as string
    if (!/\.tsx?$/.test(file) || !files.includes(file)) continue
    for (const { to, typeOnly } of importsOf(file)) {
      if (typeOnly || seen.has(to)) continue
      if (to === target || to.startsWith(`${target}/`)) return [...chain, to]
      seen.add(to)
      queue.push([...chain, to])
    }
  }
  return null
}

describe("every file", () => {
  test("of code says in its first line what it owns", () => {
    const wrong = own(/\.(ts|tsx|mjs|css|sql)$/).filter((file) => {
      const first =
        text(file)
          .split("\n")
          .find((line) => !line.startsWith("#!")) ?? ""
      return !/^(\/\/|\/\*|--)\s*\S/.test(first)
    })
    expect(wrong).toEqual([])
  })

  test("of code has at most 350 lines", () => {
    const wrong = own(/\.(ts|tsx|mjs|css|sql)$/)
      .map((file) => ({ file, lines: text(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 350)
    expect(wrong).toEqual([])
  })

  test("speaks of no machine", () => {
    const places = new RegExp(["work", "tmp", "root", "home"].map((name) => `["'\`( ]/${name}/`).join("|"))
    const wrong = own(/\.(ts|tsx|mjs|css|sql|json|md|html|sh|yml)$|^\.ci\/|^\.npmrc$/)
      .filter((file) => !file.startsWith("tests/fixtures/"))
      .filter((file) => places.test(text(file)))
    expect(wrong).toEqual([])
  })

  test("of tests runs all of its tests", () => {
    const only = new RegExp(`\\b(test|it|describe)\\.${"only"}\\b`)
    expect(own(/^tests\/.*\.tsx?$/).filter((file) => only.test(text(file)))).toEqual([])
  })
})

test("the lockfile names no place to download from", () => {
  expect(text("package-lock.json")).not.toMatch(/"resolved":/)
})
