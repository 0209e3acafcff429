// Settings come from the environment, and a wrong one is named.
import { describe, expect, test } from "vitest"
import { readSettings } from "~src/server/settings"

describe("the settings", () => {
  test("have a default for everything", () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ port: 8787, host: "127.0.0.1", databaseUrl: null, sample: false })
    expect(settings.publicUrl).toBe("http://localhost:8787")
    expect(settings.data).toMatch(/[/\\]data$/)
  })

  test("take an empty variable as absent, and a public address without its last slash", () => {
    const settings = readSettings({
      PORT: "",
      DATABASE_URL: "",
      PUBLIC_URL: "https://parley.example/",
      PARLEY_SAMPLE: "1",
    })
    expect(settings).toMatchObject({ port: 8787, databaseUrl: null, publicUrl: "https://parley.example", sample: true })
  })

  test("name every one that is wrong", () => {
    const wrong = { PORT: "many", DATABASE_URL: "mysql://secret@x", LOG_LEVEL: "loud", PUBLIC_URL: "parley" }
    const read = () => readSettings(wrong)
    for (const name of Object.keys(wrong)) expect(read).toThrow(new RegExp(`${name} must be`))
    expect(read, "and no value, for one may be a password").not.toThrow(/secret/)
  })
})
