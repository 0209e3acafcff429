// A moment or a day: relative, with the exact one on hover.
import { useNow, useSpeech } from "../language"

export function When({ at }: { at: number }) {
  const { format } = useSpeech()
  const now = useNow()
  return (
    <time dateTime={new Date(at).toISOString()} title={format.exact(at)}>
      {format.relative(at, now)}
    </time>
  )
}
