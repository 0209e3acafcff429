// The first admin sets up the workspace: own name, company, own domains, language, time zone.
import { useState } from "react"
import type { Language } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { browserLanguage, useSpeech } from "../language"
import { useCode, useEntering } from "./code"
import { EntryFault, EntryFrame, NoCode } from "./frame"
import { readDomains } from "./read-domains"

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const zones = () => [...new Set([ownZone(), "UTC", ...Intl.supportedValuesOf("timeZone")])]

export function Setup() {
  const { words } = useSpeech()
  const say = words.entry
  const code = useCode()
  const [name, setName] = useState("")
  const [company, setCompany] = useState("")
  const [domains, setDomains] = useState("")
  const [language, setLanguage] = useState<Language>(browserLanguage)
  const [timeZone, setTimeZone] = useState(ownZone)
  const enter = useEntering("/api/setup")
  if (!code) return <NoCode help={say.noCodeSetup} />
  const submit = () => {
    const workspace = { name: company.trim(), domains: readDomains(domains), language, timeZone }
    enter.mutate({ code, name: name.trim(), workspace })
  }
  return (
    <EntryFrame title={say.setupTitle}>
      <p className="ui-muted">{say.setupWhat}</p>
      <form
        className="entry-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <label className="ui-field">
          <span className="ui-label">{say.name}</span>
          <input
            className="ui-input"
            required
            maxLength={120}
            autoComplete="name"
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </label>
        <label className="ui-field">
          <span className="ui-label">{say.workspace}</span>
          <input
            className="ui-input"
            required
            maxLength={120}
            autoComplete="organization"
            value={company}
            onChange={(e) => setCompany(e.target.value)}
          />
        </label>
        <label className="ui-field">
          <span className="ui-label">{say.domains}</span>
          <input
            className="ui-input"
            value={domains}
            placeholder="acme.example, acme.de"
            onChange={(e) => setDomains(e.target.value)}
          />
          <span className="ui-small ui-muted">{say.domainsHint}</span>
        </label>
        <div className="form-pair">
          <label className="ui-field">
            <span className="ui-label">{say.language}</span>
            <select
              className="ui-input"
              value={language}
              onChange={(e) => setLanguage(e.target.value === "de" ? "de" : "en")}
            >
              <option value="en">{words.form.languages.en}</option>
              <option value="de">{words.form.languages.de}</option>
            </select>
          </label>
          <label className="ui-field">
            <span className="ui-label">{say.timeZone}</span>
            <select className="ui-input" value={timeZone} onChange={(e) => setTimeZone(e.target.value)}>
              {zones().map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
            <span className="ui-small ui-muted">{say.timeZoneHint}</span>
          </label>
        </div>
        <EntryFault error={enter.error} />
        <div>
          <Button type="submit" look="primary" disabled={enter.isPending}>
            {enter.isPending ? say.working : say.setup}
          </Button>
        </div>
      </form>
    </EntryFrame>
  )
}
