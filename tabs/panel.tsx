// The sidebar's page, for overlay and side panel alike: follows its tab and draws the panel.
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "~src/panel/panel.css"
import "~src/panel/pov.css"
import "~src/panel/sections.css"
import "~src/panel/structure.css"
import { useLayoutEffect } from "react"
import { follow } from "~src/panel/follow"
import { Panel } from "~src/panel/panel"

export default function PanelPage() {
  useLayoutEffect(() => follow(location.search), [])
  return <Panel />
}
