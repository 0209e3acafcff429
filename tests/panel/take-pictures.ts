// Pictures of every scene, light and dark, and axe's opinion: `npx tsx tests/panel/take-pictures.ts <folder> [scene …]`.
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import AxeBuilder from "@axe-core/playwright"
import { chromium } from "@playwright/test"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { serveGallery } from "./serve-gallery"
import { scenes } from "./states"

const [folder = "build/pictures", ...wanted] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const gallery = await serveGallery()
const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: ["--no-sandbox"] })
let faults = 0

type Shot = { page?: string; scene: string; theme: "light" | "dark"; width: number; lang: string }
const others = [
  "brief:answered",
  "popup:account",
  "popup:ask",
  "popup:off-gmail",
  "popup:signed-out",
  "popup:offline",
  "welcome:account",
  "welcome:signed-out",
]
const shots = [...Object.keys(scenes), ...others]
  .filter((scene) => wanted.length === 0 || wanted.includes(scene))
  .flatMap((scene): Shot[] => {
    if (scene.startsWith("popup") || scene.startsWith("brief") || scene.startsWith("welcome")) return pageShots(scene)
    const both: Shot[] = [
      { scene, theme: "light", width: 360, lang: "en" },
      { scene, theme: "dark", width: 360, lang: "en" },
    ]
    if (!["account", "answered", "ask", "worked", "market", "check", "line-opened"].includes(scene)) return both
    return [
      ...both,
      { scene, theme: "light", width: 320, lang: "de" },
      { scene, theme: "light", width: 480, lang: "en" },
    ]
  })

function pageShots(name: string): Shot[] {
  const [page = "", scene = "account"] = name.split(":")
  const width = page === "popup" ? 320 : 1024
  return [
    { page, scene, theme: "light", width, lang: "en" },
    { page, scene, theme: "dark", width, lang: "de" },
  ]
}

for (const { page: kind = "panel", scene, theme, width, lang } of shots) {
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 860 },
    reducedMotion: "reduce",
  })
  const page = await context.newPage()
  page.on("pageerror", (error) => {
    faults++
    console.error(scene, error.message)
  })
  await page.goto(gallery.address(kind, scene, lang))
  await page.locator(".section, .skeleton, .popup, .welcome, .brief article").first().waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const found of violations) {
    faults++
    console.error(
      scene,
      theme,
      width,
      found.id,
      found.help,
      found.nodes.map((node) => node.html.slice(0, 160)),
    )
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) {
    faults++
    console.error(scene, theme, width, `wider than the panel by ${wide} px`)
  }
  await page.screenshot({
    path: join(folder, `${kind === "panel" ? "" : `${kind}-`}${scene}-${width}-${lang}-${theme}.png`),
    fullPage: true,
  })
  await context.close()
}
console.log(`${shots.length} pictures in ${folder}, ${faults} faults`)
await browser.close()
await gallery.close()
process.exit(faults > 0 ? 1 : 0)
