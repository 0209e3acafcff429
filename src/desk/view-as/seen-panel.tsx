// The sidebar itself, drawn by its own code in a frame that does nothing; as wide as reps have it, as high as it needs.
import { useEffect, useRef, useState } from "react"
import type { Language } from "~src/domain/words"
import type { PanelState } from "~src/wire/panel-state"
import type { Draw, Told } from "~src/wire/panel-talk"
import { useSpeech } from "../language"
import type { Look } from "./view"

type SeenProps = { state: PanelState; language: Language; look: Look; name: string }

export function SeenPanel({ state, language, look, name }: SeenProps) {
  const { words } = useSpeech()
  const frame = useRef<HTMLIFrameElement>(null)
  const [ready, setReady] = useState(false)
  const [high, setHigh] = useState(0)
  const [pressed, setPressed] = useState(0)
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<Told>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return
      if (data.name === "parley.ready") setReady(true)
      if (data.name === "parley.high") setHigh(data.pixels)
      if (data.name === "parley.pressed") setPressed((n) => n + 1)
    }
    addEventListener("message", hear)
    return () => removeEventListener("message", hear)
  }, [])
  useEffect(() => {
    const draw: Draw = { name: "parley.draw", state, language, look, title: name }
    if (ready) frame.current?.contentWindow?.postMessage(draw, location.origin)
  }, [ready, state, language, look, name])
  return (
    <div className="seen-panel">
      <iframe
        ref={frame}
        className="seen-frame"
        title={name}
        src="/desk/panel.html"
        style={{ height: high || undefined }}
      />
      <p className="ui-small ui-muted" role="status">
        {pressed > 0 ? <strong key={pressed}>{words.viewAs.nothing}</strong> : null}
      </p>
    </div>
  )
}
