// The server's settings: one schema over the environment.
import { resolve } from "node:path"
import * as z from "zod"

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((value) => value === "1" || value === "true")

const Environment = z.object({
  /** 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  HOST: z.string().min(1).default("127.0.0.1"),
  /** Where the embedded database and its password live. */
  PARLEY_DATA: z.string().min(1).default("data"),
  /** Any PostgreSQL; without it the embedded one is started. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The address that links are made with; `http://localhost:<port>` without it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Fill an empty database with the sample workspace. */
  PARLEY_SAMPLE: flag,
  /** The built desk. */
  PARLEY_DESK: z.string().min(1).default("build/desk"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
})

export type Settings = {
  port: number
  host: string
  data: string
  databaseUrl: string | null
  publicUrl: string
  sample: boolean
  desk: string
  logLevel: z.infer<typeof Environment>["LOG_LEVEL"]
}

/**
 * Reads the settings.
 * @param env variables as in `process.env`; empty ones count as absent.
 * @returns the settings, paths absolute, `publicUrl` without a slash at its end.
 * @throws with every wrong variable named.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""))
  const read = Environment.safeParse(present)
  if (!read.success) {
    throw new Error(`Settings: ${read.error.issues.map((i) => `${i.path.join(".")} ${i.message}`).join("; ")}`)
  }
  const it = read.data
  return {
    port: it.PORT,
    host: it.HOST,
    data: resolve(it.PARLEY_DATA),
    databaseUrl: it.DATABASE_URL ?? null,
    publicUrl: (it.PUBLIC_URL ?? `http://localhost:${it.PORT}`).replace(/\/+$/, ""),
    sample: it.PARLEY_SAMPLE,
    desk: resolve(it.PARLEY_DESK),
    logLevel: it.LOG_LEVEL,
  }
}
