// Scratch.
import { fixture } from "~scripts/lib/host-pages"
import { openOverlay, openSidePanel } from "~scripts/lib/rep"
import { sidebar, recognised } from "~scripts/lib/sidebar"
import { test } from "./harness"

const pages = [fixture("linkedin-person"), fixture("linkedin-company")]
for (const place of ["side-panel", "overlay"] as const)
test(`scratch ${place}`, async ({ rep }) => {
  const here = await rep({ pages, place })
  const page = await here.visit(fixture("linkedin-company"))
  await page.bringToFront()
  const look = async (when: string) => { const seen = await here.remote.evaluate(async () => {
    const contexts = (await chrome.runtime.getContexts({})).map(({ contextType, documentUrl, tabId, windowId, frameId }) => ({ contextType, documentUrl, tabId, windowId, frameId }))
    const tabs = await chrome.tabs.query({})
    const badges = await Promise.all(tabs.map(async (t) => [t.id, t.windowId, t.active, t.url, await chrome.action.getBadgeText({ tabId: t.id! })]))
    const dbs = await indexedDB.databases()
    const name = dbs.map((d) => d.name).find((n) => n!.startsWith("parley/"))!
    const db: IDBDatabase = await new Promise((ok) => { const r = indexedDB.open(name); r.onsuccess = () => ok(r.result) })
    const events: any[] = await new Promise((ok) => { const r = db.transaction("events").objectStore("events").getAll(); r.onsuccess = () => ok(r.result) })
    db.close()
    const session = await chrome.storage.session.get(null)
    const views = Object.entries(session).filter(([k]) => k.startsWith("panel:")).map(([k, v]: any) => [k, v.turn, v.view.kind, v.address])
    return { contexts, badges, events: events.map((e) => [e.kind, e.state]), views, scripts: (await chrome.scripting.getRegisteredContentScripts()).map(s => s.id), alarms: await chrome.alarms.getAll() }
  }); console.log(when, JSON.stringify(seen)) }
  await page.waitForTimeout(1500)
  await look("closed")
  const opened = place === "side-panel" ? (await openSidePanel(here)).panel : await openOverlay(here, page)
  await recognised(sidebar(opened), "Halden Drives")
  await page.waitForTimeout(2500)
  await look("open")
})
