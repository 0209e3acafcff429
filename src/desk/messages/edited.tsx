// Who left a line as it is, and when; an import names nobody.
import { useSpeech } from "../language"
import { When } from "../parts/when"

export function Edited({ by, at }: { by: string | null; at: number | null }) {
  const { words } = useSpeech()
  if (at === null) return <>{words.lines.imported}</>
  return (
    <>
      {by ? `${words.lines.edited(by)} ` : ""}
      <When at={at} />
    </>
  )
}
