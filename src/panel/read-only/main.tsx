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

standAlone()
const tell = (told: Told) => parent.postMessage(told, location.origin)
holdStill(document, () => tell({ name: "parley.pressed" }))

addEventListener("message", ({ origin, source, data }: MessageEvent<Draw>) => {
  if (origin !== location.origin || source !== parent || data?.name !== "parley.draw") return
  showLook(document, data.look)
  void loadWords(data.language)
  useScreen.setState({ state: data.state, local: {}, active: null })
})

const place = document.getElementById("panel")
if (place) {
  createRoot(place).render(<Panel />)
  const high = () => tell({ name: "parley.high", pixels: Math.ceil(place.firstElementChild?.scrollHeight ?? 0) })
  new ResizeObserver(high).observe(place)
  tell({ name: "parley.ready" })
}
