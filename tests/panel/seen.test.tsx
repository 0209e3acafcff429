// @vitest-environment happy-dom
// "Seen" is half in sight for a second while the document is visible, once per showing.
import { useRef } from "react"
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { useSeen } from "~src/panel/seen"
import { act } from "./act"

let inSight: (ratio: number) => void = () => {}
let visibility: DocumentVisibilityState = "visible"
let root: Root
let seen: ReturnType<typeof vi.fn<() => void>>

beforeEach(() => {
  vi.useFakeTimers()
  visibility = "visible"
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility)
  class Watch {
    constructor(hear: (entries: { isIntersecting: boolean; intersectionRatio: number }[]) => void) {
      inSight = (ratio) => hear([{ isIntersecting: ratio > 0, intersectionRatio: ratio }])
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal("IntersectionObserver", Watch)
  seen = vi.fn<() => void>()
  root = createRoot(document.body.appendChild(document.createElement("div")))
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function Asset({ showing }: { showing: string | null }) {
  const ref = useRef<HTMLDivElement>(null)
  useSeen(ref, showing, seen)
  return <div ref={ref} />
}
const draw = (showing: string | null) => act(async () => root.render(<Asset showing={showing} />))

it("counts after a second, and not again for the same showing", async () => {
  await draw("s1|a")
  inSight(0.6)
  vi.advanceTimersByTime(999)
  expect(seen).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(seen).toHaveBeenCalledTimes(1)
  await draw("s2|a")
  inSight(1)
  vi.advanceTimersByTime(1000)
  await draw("s1|a")
  inSight(1)
  vi.advanceTimersByTime(5000)
  expect(seen).toHaveBeenCalledTimes(2)
})

it("does not count a glimpse, less than half, or a hidden document", async () => {
  await draw("s3|a")
  inSight(0.8)
  vi.advanceTimersByTime(800)
  inSight(0.2)
  vi.advanceTimersByTime(5000)
  visibility = "hidden"
  inSight(1)
  vi.advanceTimersByTime(5000)
  expect(seen).not.toHaveBeenCalled()
  visibility = "visible"
  document.dispatchEvent(new Event("visibilitychange"))
  vi.advanceTimersByTime(1000)
  expect(seen).toHaveBeenCalledTimes(1)
})

it("counts nothing that was not part of a showing", async () => {
  await draw(null)
  vi.advanceTimersByTime(5000)
  expect(seen).not.toHaveBeenCalled()
})
