// The sidebar to be looked at from a page of the desk: draws the state that it is given, by the panel's own code, and does nothing.
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "~src/panel/panel.css"
import "~src/panel/pov.css"
import "~src/panel/sections.css"
import "~src/panel/structure.css"
import { createRoot } from "react-dom/client"
import type { Draw, Told } from "~src/wire/panel-talk"
import { loadWords } from "../language"
import { Panel } from "../panel"
import { useScreen } from "../screen"
import { showLook } from "./look"
import { holdStill, standAlone } from "./port"

const place = document.getElementById("panel")
const root = place && createRoot(place)
standAlone()
const tell = (told: Told) => parent.postMessage(told, location.origin)
holdStill(document, () => tell({ name: "parley.pressed" }))

addEventListener("message", ({ origin, source, data }: MessageEvent<Draw>) => {
  if (origin !== location.origin || source !== parent || data?.name !== "parley.draw") return
  showLook(document, data.look)
  void loadWords(data.language)
  useScreen.setState({ state: data.state, local: {}, active: null })
  // A frame's landmarks stand beside those of its page, so this one needs a name of its own.
  root?.render(<Panel label={data.title} />)
})

if (place) {
  const high = () => tell({ name: "parley.high", pixels: Math.ceil(place.firstElementChild?.scrollHeight ?? 0) })
  new ResizeObserver(high).observe(place)
  tell({ name: "parley.ready" })
}
