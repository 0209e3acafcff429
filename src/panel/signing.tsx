// Signed or unsigned, one click, remembered.
import { Chip } from "~src/ui/chip"
import type { FootState } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { useWords } from "./language"
import { useScreen } from "./screen"

export function Signing({ foot }: { foot: FootState }) {
  const { w } = useWords()
  const { signed } = foot
  async function choose() {
    // The next click carries it even before the background has answered.
    useScreen.setState({ foot: { ...foot, signed: !signed } })
    if (isFailed(await send("signing.chosen", { signed: !signed }))) useScreen.setState({ foot })
  }
  return (
    <Chip
      pressed={signed}
      className="foot-signing"
      aria-label={w.signing}
      title={signed ? w.signedHint(foot.member?.name ?? "") : w.unsignedHint}
      onClick={choose}
    >
      {signed ? w.signed : w.unsigned}
    </Chip>
  )
}
