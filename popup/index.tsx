// The popup's page.
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "~src/panel/settings/settings.css"
import { Popup } from "~src/panel/settings/popup"

export default function PopupPage() {
  return <Popup />
}
