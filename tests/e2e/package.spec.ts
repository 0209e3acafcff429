// What goes to the store is what was tested, but for the key: entry by entry, built from scratch in another folder.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { unzipSync } from "fflate"
import { filesUnder } from "~scripts/lib/finish-extension"
import { nameStyles } from "~scripts/lib/name-styles"
import { extensionFolder } from "~scripts/lib/paths"
import { buildFromScratch } from "~scripts/lib/scratch"
import { storeFiles, zipped } from "~scripts/lib/zip"

test("the store's zip, built from scratch elsewhere, differs from the tested build by the manifest's key alone", async () => {
  test.setTimeout(300_000)
  const { folder, discard } = await buildFromScratch()
  try {
    const zip = zipped(storeFiles(folder))
    const entries = unzipSync(zip)
    const paths = Object.keys(entries)
    expect(paths).toEqual([...paths].sort())
    expect(paths).toEqual(filesUnder(extensionFolder).sort())
    for (const path of paths) {
      const built = readFileSync(join(extensionFolder, path))
      const packed = Buffer.from(entries[path] as Uint8Array)
      if (path !== "manifest.json") expect(packed.equals(built), path).toBe(true)
      else {
        const { key, ...manifest } = JSON.parse(built.toString())
        expect(typeof key).toBe("string")
        expect(JSON.parse(packed.toString())).toEqual(manifest)
      }
    }
    expect(paths).toContain("managed-schema.json")
    expect(Buffer.compare(zip, zipped(storeFiles(extensionFolder))), "byte for byte as the tested build zips").toBe(0)
  } finally {
    discard()
  }
})

test("a zip says nothing of when, where or in which order it was made", () => {
  const files = new Map([
    ["b", Buffer.from("2")],
    ["a", Buffer.from("1")],
  ] as const)
  const zone = process.env.TZ
  const made = ["Pacific/Kiritimati", "America/Los_Angeles"].map((name) => {
    process.env.TZ = name
    return Buffer.from(zipped(files)).toString("hex")
  })
  process.env.TZ = zone
  expect(made[0]).toBe(made[1])
})

test("a style that several pages share is called the same, whichever of them the bundler saw first", () => {
  const made = ["brief", "panel"].map((first) => {
    const folder = mkdtempSync(join(tmpdir(), "parley-styles-"))
    try {
      mkdirSync(join(folder, "tabs"))
      writeFileSync(join(folder, "tabs", `${first}.08c4b908.css`), "a{}")
      writeFileSync(join(folder, "popup.html"), `<link href="/tabs/${first}.08c4b908.css">`)
      writeFileSync(join(folder, "panel.js"), `load("tabs/${first}.08c4b908.css")`)
      nameStyles(folder, filesUnder(folder))
      return filesUnder(folder)
        .sort()
        .map((path) => [path, readFileSync(join(folder, path), "utf8")])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
  expect(made[0]).toEqual(made[1])
  expect(made[0]).toContainEqual(["popup.html", '<link href="/tabs/style.08c4b908.css">'])
})
