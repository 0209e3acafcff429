// A site's changed pages: how many in these seven days beside the seven before, and which finders failed.
import type { SiteDrift } from "~src/wire/desk-sites"
import { useSpeech } from "../language"

export function Drift({ drifts }: { drifts: readonly SiteDrift[] }) {
  const { words } = useSpeech()
  const say = words.sites
  if (drifts.length === 0) return <span className="ui-muted">{say.noDrift}</span>
  const [week, before] = [browsers(drifts, "week"), browsers(drifts, "before")]
  return (
    <details className="site-earlier">
      <summary title={say.driftWhat}>{say.drift(week, before)}</summary>
      <ul className="ui-small">
        {alike(drifts).map(({ key, first, finders }) => (
          <li key={key}>
            {say.pages[first.page]} · {first.field}: {finders.join(", ")} {say[first.how](finders.length)} (
            {say.drift(first.week, first.before)})
          </li>
        ))}
      </ul>
    </details>
  )
}

/** One page makes all its finders fail at once: their sum would count it several times. */
export const browsers = (drifts: readonly SiteDrift[], when: "week" | "before"): number =>
  Math.max(0, ...drifts.map((one) => one[when]))

/** Finders that failed on the same pages are one line. */
function alike(drifts: readonly SiteDrift[]) {
  const lines = new Map<string, { key: string; first: SiteDrift; finders: string[] }>()
  for (const one of drifts) {
    const key = [one.page, one.field, one.how, one.week, one.before].join()
    const line = lines.get(key) ?? { key, first: one, finders: [] }
    line.finders.push(one.finder)
    lines.set(key, line)
  }
  return [...lines.values()]
}
