// Every setting as it stands: its value, without a password, and where that comes from.
import { Environment } from "../settings"

export type SettingRow = { name: string; value: string; from: "environment" | "default" }

/** @param env variables as in `process.env`; empty ones count as absent. */
export function settingRows(env: Record<string, string | undefined>): SettingRow[] {
  return Object.entries(Environment.shape).map(([name, schema]) => {
    const given = env[name]
    if (given !== undefined && given !== "") return { name, value: withoutPassword(given), from: "environment" }
    const fallback = schema.safeParse(undefined)
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : "–"
    return { name, value, from: "default" }
  })
}

/** An address keeps everything but the password; what looks like one and cannot be read is not shown at all. */
function withoutPassword(value: string): string {
  if (!value.includes("://")) return value
  if (!URL.canParse(value)) return "(not an address)"
  const url = new URL(value)
  if (url.password) url.password = "***"
  for (const name of [...url.searchParams.keys()]) if (/pass/i.test(name)) url.searchParams.set(name, "***")
  return url.href
}
