// A segment's rule: industries, facts within bounds, and how many accounts it would reach, before it is saved.
import { useQuery } from "@tanstack/react-query"
import { Plus, X } from "lucide-react"
import { useEffect, useState } from "react"
import { Button, IconButton } from "~src/ui/button"
import type { RuleMatches } from "~src/wire/desk-audiences"
import { api } from "../api"
import { useSpeech } from "../language"
import { TextField } from "../parts/field"
import { NotSaved } from "../parts/states"
import { useNames } from "../queries"
import { type AudienceDraft, type FactBounds, isBadFact, ruleOf } from "./draft"

const mostFacts = 5
/** After the last key, ms. */
const pause = 400

type RuleFieldsProps = {
  /** null: a new segment. */
  id: string | null
  draft: AudienceDraft
  /** What is wrong with the facts, once a save was tried. */
  wrong: string | null
  set: (change: Partial<AudienceDraft>) => void
}

export function RuleFields({ id, draft, wrong, set }: RuleFieldsProps) {
  const { words } = useSpeech()
  const say = words.audiences.rule
  const industries = [...new Set([...(useNames().data?.industries ?? []), ...draft.industries])]
  const change = (at: number, to: Partial<FactBounds>) =>
    set({ facts: draft.facts.map((fact, i) => (i === at ? { ...fact, ...to } : fact)) })
  return (
    <fieldset className="audience rule">
      <legend>{say.title}</legend>
      <p className="ui-small ui-muted">{say.what}</p>
      <fieldset className="choices">
        <legend className="ui-label">{say.industries}</legend>
        {industries.map((industry) => (
          <label key={industry} className="choice">
            <input
              type="checkbox"
              checked={draft.industries.includes(industry)}
              onChange={(event) =>
                set({
                  industries: event.target.checked
                    ? [...draft.industries, industry]
                    : draft.industries.filter((one) => one !== industry),
                })
              }
            />
            <span>{industry}</span>
          </label>
        ))}
      </fieldset>
      {draft.facts.length > 0 ? <p className="ui-label">{say.facts}</p> : null}
      {draft.facts.map((fact, at) => (
        <div key={at} className="rule-fact">
          <TextField label={say.key} value={fact.key} onValue={(key) => change(at, { key: key.toLowerCase() })} />
          <TextField label={say.min} inputMode="decimal" value={fact.min} onValue={(min) => change(at, { min })} />
          <TextField label={say.max} inputMode="decimal" value={fact.max} onValue={(max) => change(at, { max })} />
          <IconButton
            name={say.drop(fact.key)}
            icon={X}
            onClick={() => set({ facts: draft.facts.filter((_, i) => i !== at) })}
          />
        </div>
      ))}
      {draft.facts.length > 0 ? (
        <p className="ui-small ui-muted">
          {say.keyHint} {say.boundsHint}
        </p>
      ) : null}
      {wrong ? (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      ) : null}
      {draft.facts.length < mostFacts ? (
        <div>
          <Button small icon={Plus} onClick={() => set({ facts: [...draft.facts, { key: "", min: "", max: "" }] })}>
            {say.add}
          </Button>
        </div>
      ) : null}
      <Matches id={id} draft={draft} />
    </fieldset>
  )
}

function Matches({ id, draft }: Pick<RuleFieldsProps, "id" | "draft">) {
  const { words } = useSpeech()
  const say = words.audiences.rule
  const rule = draft.facts.some(isBadFact) ? null : ruleOf(draft)
  const now = rule ? JSON.stringify(rule) : ""
  const [asked, setAsked] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(now), pause)
    return () => clearTimeout(timer)
  }, [now])
  const found = useQuery({
    queryKey: ["audiences", "match", id, asked],
    queryFn: () => api.post<RuleMatches>("/api/desk/segments/match", { id, rule: JSON.parse(asked) }),
    enabled: asked !== "",
  })
  if (!rule) return null
  const data = asked === now ? found.data : undefined
  return (
    <>
      <p role="status">{data ? say.matches(data.matches, data.gets) : found.error ? null : say.counting}</p>
      <NotSaved error={found.error} />
    </>
  )
}
