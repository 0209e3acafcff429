// "Seen": at least half of it in sight for a second while the document is visible, once per showing.
import { type RefObject, useEffect, useRef } from "react"

const seenFor = 1000
const once = new Set<string>()

/** Calls `onSeen` once per `showing` in the life of this page; null is nothing to count. */
export function useSeen(ref: RefObject<Element | null>, showing: string | null, onSeen: () => void): void {
  const report = useRef(onSeen)
  report.current = onSeen
  useEffect(() => {
    const element = ref.current
    if (!element || showing === null || once.has(showing) || typeof IntersectionObserver === "undefined") return
    let half = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const weigh = () => {
      clearTimeout(timer)
      if (!half || document.visibilityState !== "visible") return
      timer = setTimeout(() => {
        stop()
        if (once.has(showing)) return
        once.add(showing)
        report.current()
      }, seenFor)
    }
    const watch = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        half = (last?.isIntersecting && last.intersectionRatio >= 0.5) ?? false
        weigh()
      },
      { threshold: [0, 0.5] },
    )
    const stop = () => {
      clearTimeout(timer)
      watch.disconnect()
      document.removeEventListener("visibilitychange", weigh)
    }
    watch.observe(element)
    document.addEventListener("visibilitychange", weigh)
    return stop
  }, [ref, showing])
}
