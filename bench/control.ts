// What the machine itself takes at the moment for the steps that nothing of ours can shorten: printed beside what was measured.
import type { Frame, Page } from "playwright-core"

/** A message to the worker, a write to the session's storage and two frames of the panel, ms. */
export function bareShowing(panel: Frame): Promise<number> {
  return panel.evaluate(async () => {
    const since = performance.now()
    await chrome.runtime.sendMessage({ name: "bench" }).catch(() => undefined)
    await chrome.storage.session.set({ bench: since })
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
    return performance.now() - since
  })
}

/** A message to the worker and one strict commit to a database of its own, ms. `remote`: a page of the extension's own. */
export function bareSaving(remote: Page): Promise<number> {
  return remote.evaluate(async () => {
    const opening = indexedDB.open("bench")
    opening.onupgradeneeded = () => opening.result.createObjectStore("rows", { autoIncrement: true })
    await new Promise((done, fail) => {
      opening.onsuccess = done
      opening.onerror = fail
    })
    const since = performance.now()
    await chrome.runtime.sendMessage({ name: "bench" }).catch(() => undefined)
    const writing = opening.result.transaction("rows", "readwrite", { durability: "strict" })
    writing.objectStore("rows").add({ since })
    await new Promise((done, fail) => {
      writing.oncomplete = done
      writing.onabort = fail
    })
    opening.result.close()
    return performance.now() - since
  })
}
