// The one-page brief of an account, to print or to copy.
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "~src/panel/brief.css"
import { useLayoutEffect } from "react"
import { BriefPage } from "~src/panel/brief"
import { lookAt } from "~src/panel/follow"

export default function Page() {
  useLayoutEffect(() => {
    document.documentElement.dataset.surface = "desk"
    const tab = Number.parseInt(new URLSearchParams(location.search).get("tab") ?? "", 10)
    return lookAt(Number.isInteger(tab) ? tab : null)
  }, [])
  return <BriefPage />
}
