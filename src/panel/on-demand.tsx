// A part of the sidebar that is fetched from the extension's own files when it is first drawn.
import { type ComponentType, useLayoutEffect, useState } from "react"

/**
 * Draws `Meanwhile`, or nothing, until the part is there. Not `lazy`: that waits up to 300 ms before it takes its own
 * placeholder away, and these files lie on the same disk.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>, Meanwhile?: ComponentType) {
  let Part: ComponentType<P> | null = null
  return function OnDemand(props: P) {
    const [, redraw] = useState(false)
    useLayoutEffect(() => {
      if (Part) return
      void load().then((loaded) => {
        Part = loaded
        redraw(true)
      })
    }, [])
    if (Part) return <Part {...props} />
    return Meanwhile ? <Meanwhile /> : null
  }
}
