// The Dockerfile without Docker: what it copies is there, and what it runs works in a clean folder with the packages that it keeps.
import { execFileSync, spawn } from "node:child_process"
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { buildFolder, root } from "~scripts/lib/paths"
import { freePort } from "~scripts/lib/ports"
import { linkTree } from "~scripts/lib/scratch"

type Step = { order: string; rest: string }
const steps: Step[] = readFileSync(join(root, "Dockerfile"), "utf8")
  .split("\n")
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ order: line.split(" ")[0] ?? "", rest: line.slice(line.indexOf(" ") + 1) }))
const second = steps.findLastIndex((step) => step.order === "FROM")
const [build, final] = [steps.slice(0, second), steps.slice(second)]
const of = (order: string, from: Step[] = final) => from.filter((step) => step.order === order).map((step) => step.rest)
const ignored = readFileSync(join(root, ".dockerignore"), "utf8").trim().split("\n")
const sources = of("COPY", build).flatMap((rest) => rest.split(" ").slice(0, -1))
const json = (text: string) => JSON.parse(text.slice(text.indexOf("["))) as string[]

describe("the image", () => {
  test("copies only what is there and not ignored", () => {
    expect(sources.length).toBeGreaterThan(5)
    for (const source of sources) {
      expect(existsSync(join(root, source)), source).toBe(true)
      expect(ignored, source).not.toContain(source)
    }
  })

  test("runs as nobody special, keeps its data in a volume, and says whether it is well", () => {
    expect(of("USER")).toEqual(["node"])
    expect(of("VOLUME")).toEqual(["/data"])
    expect(of("ENV")[0]).toContain("PARLEY_DATA=/data")
    expect(of("HEALTHCHECK")).toHaveLength(1)
  })
})

describe("what it runs", () => {
  const here = join(buildFolder, ".docker-test")
  const data = mkdtempSync(join(tmpdir(), "parley-docker-"))
  afterAll(() => {
    for (const folder of [here, data]) rmSync(folder, { recursive: true, force: true })
  })

  test("builds, drops the packages that are not the server's, starts, is well, checks itself and stops in order", async () => {
    rmSync(here, { recursive: true, force: true })
    mkdirSync(here, { recursive: true })
    chmodSync(data, 0o755)
    for (const source of sources) cpSync(join(root, source), join(here, source), { recursive: true })
    linkTree(join(root, "node_modules"), join(here, "node_modules"))
    const runs = of("RUN", build).filter((command) => !command.startsWith("npm ci"))
    expect(runs).toHaveLength(2)
    const shell = { cwd: here, stdio: "pipe", env: { ...process.env, npm_config_offline: "true" } } as const
    for (const command of runs) execFileSync("sh", ["-c", command], shell)
    expect(existsSync(join(here, "node_modules", "plasmo"))).toBe(false)
    expect(existsSync(join(here, "node_modules", "react"))).toBe(false)
    // The second stage has these alone.
    const kept = of("COPY").flatMap((rest) =>
      rest
        .split(" ")
        .slice(1, -1)
        .map((path) => path.replace("/parley/", "")),
    )
    for (const path of kept) expect(existsSync(join(here, path)), path).toBe(true)
    for (const path of ["scripts", "assets", "src/desk", "src/panel", "src/store", "src/sync", "src/actions", "src/ui"])
      rmSync(join(here, path), { recursive: true, force: true })

    const port = String(await freePort())
    const env = { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: port, PARLEY_DATA: data }
    const started = { cwd: here, env: { ...env, PARLEY_DESK: join(here, "build", "desk"), DATABASE_URL: "" } }
    const [node = "", ...args] = json(of("CMD")[0] ?? "")
    const server = spawn(node, args, { ...started, stdio: ["ignore", "pipe", "pipe"] })
    let said = ""
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (said += chunk))
    const gone = new Promise<number | null>((done) => server.once("exit", done))
    try {
      const [probe = "", ...how] = json((of("HEALTHCHECK")[0] ?? "").split("CMD ")[1] ?? "")
      const well = () => {
        try {
          execFileSync(probe, how, { ...started, stdio: "pipe" })
          return true
        } catch {
          return false
        }
      }
      await expect.poll(well, { timeout: 60_000, interval: 300, message: said }).toBe(true)
      const desk = await fetch(`http://127.0.0.1:${port}/desk/`)
      expect(await desk.text()).toContain("<html")
      expect((await fetch(`http://127.0.0.1:${port}/api/docs/swagger-ui.css`)).status).toBe(200)
      const check = execFileSync(node, ["--import", "tsx", "src/server/commands/check.ts"], started).toString()
      expect(check).toContain("The server can start with these.")
    } finally {
      server.kill("SIGTERM")
    }
    expect(await gone, said).toBe(0)
  }, 180_000)
})
