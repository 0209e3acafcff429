// `npm run check`: every setting and where it comes from, and whether the server could start with them. The exit code says it.
import { checkSettings } from "../check/check-settings"
import { settingRows } from "../check/setting-rows"

const rows = settingRows(process.env)
const width = Math.max(...rows.map((row) => row.name.length))
for (const { name, value, from } of rows) process.stdout.write(`${name.padEnd(width)}  ${value}  (${from})\n`)

const findings = await checkSettings(process.env)
const marks = { good: "ok", attention: "look", bad: "NO" } as const
process.stdout.write("\n")
for (const { what, state, said } of findings) process.stdout.write(`${marks[state].padEnd(4)}  ${what}: ${said}\n`)

const bad = findings.filter((one) => one.state === "bad").length
process.stdout.write(bad === 0 ? "\nThe server can start with these.\n" : `\n${bad} to put right.\n`)
process.exitCode = bad === 0 ? 0 : 1
