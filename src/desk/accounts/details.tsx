// What an account is found by, and where it belongs; what leads somewhere is a link.
import type { ReactNode } from "react"
import type { Account } from "~src/domain/account"
import { useSpeech } from "../language"
import { useNames } from "../queries"

export function Details({ account }: { account: Account }) {
  const { words } = useSpeech()
  const names = useNames().data
  const say = words.accounts
  const segment = names?.segments.find((one) => one.id === account.segmentId)?.name
  const out = (href: string, text: string) => (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  )
  const none = <span className="ui-muted">{say.notKnown}</span>
  return (
    <dl className="facts">
      <Row name={say.domains}>
        {account.domains.map((domain) => (
          <div key={domain}>{out(`https://${domain}`, domain)}</div>
        ))}
        {account.domains.length === 0 ? none : null}
      </Row>
      <Row name={say.linkedin}>
        {account.linkedinSlug
          ? out(`https://www.linkedin.com/company/${encodeURIComponent(account.linkedinSlug)}`, account.linkedinSlug)
          : none}
      </Row>
      <Row name={say.crm}>
        {account.crmIds.map(({ crm, id }) => (
          <div key={`${crm}:${id}`}>
            {say.crms[crm]} <code className="account-id">{id}</code>
          </div>
        ))}
        {account.crmIds.length === 0 ? none : null}
      </Row>
      {account.otherNames.length > 0 ? <Row name={say.otherNames}>{account.otherNames.join(", ")}</Row> : null}
      <Row name={say.industry}>{account.industry ?? none}</Row>
      <Row name={say.segment}>{account.segmentId ? (segment ?? account.segmentId) : say.noSegment}</Row>
      <Row name={say.language}>{account.language ? words.form.languages[account.language] : say.workspaceLanguage}</Row>
    </dl>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
