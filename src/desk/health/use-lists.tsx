// How content is used: outside what it was mapped to, and what reps would use if they knew how.
import { Link } from "wouter"
import type { Names } from "~src/wire/desk"
import type { Enablement, OffLabel } from "~src/wire/desk-health"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { Few } from "./few"

export function OffLabelList({ list, names }: { list: OffLabel[]; names: Names }) {
  const { words, terms, format } = useSpeech()
  const { common } = useView()
  const say = words.health.offLabel
  const personaOf = (id: string | null) => names.personas.find((one) => one.id === id)?.name ?? words.unknown
  const uses = list.reduce((sum, one) => sum + one.used, 0)
  return (
    <Few id="off-label" title={say.title(uses)} hint={say.hint} none={say.none} list={list}>
      {(some) => (
        <ul className="health-rows">
          {some.map((one) => (
            <li className="health-row" key={`${one.assetId} ${one.conversation} ${one.personaId}`}>
              <div>
                <Link className="health-name" href={roomAt("/content", common, { asset: one.assetId })}>
                  {one.title}
                </Link>
                <p className="ui-small ui-muted">
                  {one.outside
                    .map((what) =>
                      what === "conversation"
                        ? say.conversation(terms.conversations[one.conversation].name)
                        : say.persona(personaOf(one.personaId)),
                    )
                    .join(" · ")}
                </p>
              </div>
              <Link
                className="health-n"
                href={roomAt("/", {
                  ...common,
                  subject: "asset",
                  use: "yes",
                  assetId: one.assetId,
                  conversation: one.conversation,
                  personaId: one.personaId ?? "none",
                })}
                aria-label={say.open(one.used, one.title)}
              >
                {format.number(one.used)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Few>
  )
}

export function EnablementList({ list }: { list: Enablement[] }) {
  const { words, format } = useSpeech()
  const { common } = useView()
  const say = words.health.enablement
  return (
    <Few id="enablement" title={say.title(list.length)} hint={say.hint} none={say.none} list={list}>
      {(some) => (
        <ul className="health-rows">
          {some.map((one) => (
            <li className="health-row" key={one.assetId}>
              <div>
                <span className="health-name">{one.title}</span>
                <p className="ui-small ui-muted">
                  {one.howTo ? say.hasCard : say.noCard}{" "}
                  <Link href={roomAt("/content", common, { asset: one.assetId })}>
                    {one.howTo ? say.edit : say.write}
                  </Link>
                </p>
              </div>
              <Link
                className="health-n"
                href={roomAt("/", { ...common, subject: "asset", answer: "how-to-use", assetId: one.assetId })}
                aria-label={say.open(one.n, one.title)}
              >
                {format.number(one.n)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Few>
  )
}
