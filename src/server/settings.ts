// The server's settings: one schema over the environment.
import { resolve } from "node:path"
import * as z from "zod"

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((value) => value === "1" || value === "true")

export const Environment = z.object({
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
  /** Where `/metrics` is read; off without it. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  METRICS_HOST: z.string().min(1).default("127.0.0.1"),
  /** How many proxies of ours stand in front: so many entries of X-Forwarded-For are believed. */
  PARLEY_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
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
  metrics: { host: string; port: number } | null
  proxies: number
  logLevel: z.infer<typeof Environment>["LOG_LEVEL"]
}

/** What each variable takes, in words for whoever set it. */
const takes: Record<string, string> = {
  PORT: "a whole number from 0 to 65535",
  HOST: "an address to listen on, such as 127.0.0.1 or 0.0.0.0",
  PARLEY_DATA: "a folder",
  DATABASE_URL: "an address such as postgres://user:password@host:5432/database",
  PUBLIC_URL: "an address such as https://parley.example.com",
  PARLEY_SAMPLE: "0 or 1",
  PARLEY_DESK: "a folder",
  METRICS_PORT: "a whole number from 1 to 65535, or nothing",
  METRICS_HOST: "an address to listen on, such as 127.0.0.1",
  PARLEY_PROXIES: "a whole number from 0 to 9",
  LOG_LEVEL: "one of fatal, error, warn, info, debug, silent",
}

/** Every wrong variable at once. Their values stay out of it: one may be a password. */
export class SettingsFailure extends Error {
  readonly reasons: { name: string; reason: string }[]
  constructor(names: readonly string[]) {
    const reasons = [...new Set(names)].map((name) => ({ name, reason: `must be ${takes[name]}` }))
    super(`Settings:\n${reasons.map(({ name, reason }) => `  ${name} ${reason}`).join("\n")}`)
    this.reasons = reasons
  }
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
  if (!read.success) throw new SettingsFailure(read.error.issues.map((issue) => String(issue.path[0])))
  const it = read.data
  return {
    port: it.PORT,
    host: it.HOST,
    data: resolve(it.PARLEY_DATA),
    databaseUrl: it.DATABASE_URL ?? null,
    publicUrl: (it.PUBLIC_URL ?? `http://localhost:${it.PORT}`).replace(/\/+$/, ""),
    sample: it.PARLEY_SAMPLE,
    desk: resolve(it.PARLEY_DESK),
    metrics: it.METRICS_PORT === undefined ? null : { host: it.METRICS_HOST, port: it.METRICS_PORT },
    proxies: it.PARLEY_PROXIES,
    logLevel: it.LOG_LEVEL,
  }
}
