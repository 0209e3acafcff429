// Whether the server could start and work with its settings: looked at, nothing changed.
import { access, constants, readdir, stat, statfs } from "node:fs/promises"
import { createServer } from "node:net"
import { dirname, join } from "node:path"
import { withDatabase } from "../commands/command"
import { hasEmbedded } from "../database/embedded"
import { readSettings, type Settings, SettingsFailure } from "../settings"
import { checkDatabase } from "./check-database"
import { attention, bad, type Finding, good } from "./finding"

/** @returns one finding for each thing looked at; with wrong settings, these alone. */
export async function checkSettings(env: Record<string, string | undefined>): Promise<Finding[]> {
  let settings: Settings
  try {
    settings = readSettings(env)
  } catch (error) {
    if (!(error instanceof SettingsFailure)) throw error
    return error.reasons.map(({ name, reason }) => bad(name, reason))
  }
  return [
    ...(await databaseOf(settings)),
    await port("Port", settings.host, settings.port, "/healthz"),
    ...(settings.metrics ? [await port("Metrics port", settings.metrics.host, settings.metrics.port, "/metrics")] : []),
    publicUrl(settings),
    ...(settings.databaseUrl ? [] : [await diskSpace(settings.data), await permissions(settings.data)]),
    await desk(settings.desk),
  ]
}

async function databaseOf(settings: Settings): Promise<Finding[]> {
  if (!settings.databaseUrl && !(await hasEmbedded(settings.data))) {
    return [good("Database", `embedded, made in ${settings.data} at the first start`)]
  }
  try {
    return await withDatabase({ settings, beside: true }, checkDatabase)
  } catch (error) {
    return [bad("Database", `cannot be reached: ${reasonOf(error)}`)]
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

/** A server that runs already is no fault. */
async function port(what: string, host: string, number: number, path: string): Promise<Finding> {
  if (number === 0) return good(what, "any free one")
  const problem = await new Promise<string | null>((done) => {
    const probe = createServer()
    probe.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    probe.listen(number, host, () => probe.close(() => done(null)))
  })
  if (problem === null) return good(what, `${host}:${number} is free`)
  if (problem !== "EADDRINUSE") return bad(what, `${host}:${number} cannot be listened on (${problem})`)
  const ours = await fetch(`http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${number}${path}`, {
    signal: AbortSignal.timeout(2_000),
  })
    .then((answer) => answer.ok)
    .catch(() => false)
  return ours
    ? attention(what, `${number} is taken by a server that answers; it may be this one`)
    : bad(what, `${number} is taken`)
}

const loopback = ["localhost", "127.0.0.1", "[::1]"]

function publicUrl({ publicUrl, host }: Settings): Finding {
  const url = new URL(publicUrl)
  if (url.protocol === "https:") return good("PUBLIC_URL", publicUrl)
  if (!loopback.includes(url.hostname)) {
    return bad(
      "PUBLIC_URL",
      `${publicUrl} is plain http: browsers pair over https only, except with this machine itself`,
    )
  }
  if (loopback.includes(host)) return attention("PUBLIC_URL", `${publicUrl}: for this machine alone`)
  return attention("PUBLIC_URL", `${publicUrl}, though the server listens on ${host}: links will not work elsewhere`)
}

async function diskSpace(data: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(await existing(data))
  const megabytes = Math.floor((bavail * bsize) / 1_048_576)
  const said = `${megabytes} MB free`
  if (megabytes < 200) return bad("Disk", `${said}: the database needs 200 MB at least`)
  return megabytes < 1024 ? attention("Disk", `${said}: that is little`) : good("Disk", said)
}

/** The folder itself, or the nearest one above it. */
async function existing(path: string): Promise<string> {
  return access(path).then(
    () => path,
    () => (dirname(path) === path ? path : existing(dirname(path))),
  )
}

async function permissions(data: string): Promise<Finding> {
  const what = "Data folder"
  const there = await existing(data)
  const writable = await access(there, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!writable) return bad(what, `${there} cannot be written to by this user`)
  if (there !== data) return good(what, `${data} will be made`)
  const password = await stat(join(data, "database-password")).catch(() => null)
  if (password && (password.mode & 0o077) !== 0) {
    return bad(what, `others may read ${join(data, "database-password")}: chmod 600 it`)
  }
  return good(what, data)
}

async function desk(folder: string): Promise<Finding> {
  const files = await readdir(folder).catch((): string[] => [])
  return files.includes("index.html")
    ? good("Desk", folder)
    : attention("Desk", `not built in ${folder}: npm run build`)
}
