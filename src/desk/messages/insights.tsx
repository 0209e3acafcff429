// Insights, to read: claims that reframe how a buyer sees their problem.
import type { Insight } from "~src/domain/messaging"
import { useSpeech } from "../language"
import { useAudienceWords } from "./audience-words"
import { Slotted } from "./slotted"

export function Insights({ list }: { list: Insight[] }) {
  const { words, format } = useSpeech()
  const audience = useAudienceWords()
  const say = words.messages
  return (
    <section className="insights" aria-labelledby="insights">
      <h2 id="insights">{say.insights}</h2>
      <p className="ui-muted ui-small">{list.length ? say.insightsNote : say.noInsights}</p>
      <ul className="insight-list">
        {list.map((insight) => (
          <li key={insight.id} className="card insight">
            <h3>
              <Slotted text={insight.claim} />
            </h3>
            <dl className="facts">
              <div className="fact">
                <dt>{say.evidence}</dt>
                <dd>{insight.evidence}</dd>
              </div>
              <div className="fact">
                <dt>{say.meaning}</dt>
                <dd>
                  <Slotted text={insight.meaning} />
                </dd>
              </div>
              <div className="fact">
                <dt>{say.question}</dt>
                <dd>
                  <Slotted text={insight.question} />
                </dd>
              </div>
            </dl>
            <p className="ui-small ui-muted">
              {insight.url ? <a href={insight.url}>{insight.source}</a> : insight.source}, {format.day(insight.date)} ·{" "}
              {audience(insight.audience)} · {words.form.languages[insight.language]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
