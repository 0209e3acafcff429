// A site's changed pages: how many in these seven days beside the seven before, and which finders failed.
import type { SiteDrift } from "~src/wire/desk-sites"
import { useSpeech } from "../language"

export function Drift({ drifts }: { drifts: readonly SiteDrift[] }) {
  const { words } = useSpeech()
  const say = words.sites
  if (drifts.length === 0) return <span className="ui-muted">{say.noDrift}</span>
  const most = (count: (one: SiteDrift) => number) => Math.max(...drifts.map(count))
  // One page makes all its finders fail at once: their sum would count it several times.
  const [week, before] = [most((one) => one.week), most((one) => one.before)]
  return (
    <details className="site-earlier">
      <summary title={say.driftWhat}>{say.drift(week, before)}</summary>
      <ul className="ui-small">
        {drifts.map((one) => (
          <li key={[one.page, one.field, one.finder, one.how].join()}>
            {one.page} · {one.field}: {one.finder} {say[one.how]} ({say.drift(one.week, one.before)})
          </li>
        ))}
      </ul>
    </details>
  )
}
