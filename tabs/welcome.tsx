// The welcome page: first run and settings.
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "~src/panel/settings/settings.css"
import { useLayoutEffect } from "react"
import { Welcome } from "~src/panel/settings/welcome"

export default function WelcomePage() {
  useLayoutEffect(() => {
    document.documentElement.dataset.surface = "desk"
  }, [])
  return <Welcome />
}
