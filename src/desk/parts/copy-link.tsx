// A link made once, to be copied: shown whole, selected on focus, with how long it lasts in words.
import { Check, Copy } from "lucide-react"
import { useRef, useState } from "react"
import { Button } from "~src/ui/button"
import type { Link } from "~src/wire/desk"
import { useNow, useSpeech } from "../language"
import { copyFrom } from "./copy-from"

type CopyLinkProps = { label: string; link: Link; lasts: (when: string) => string; gone: string }

export function CopyLink({ label, link, lasts, gone }: CopyLinkProps) {
  const { words, format } = useSpeech()
  const now = useNow(5_000)
  const [copied, setCopied] = useState(false)
  const over = link.expiresAt <= now
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => setCopied(await copyFrom(field.current))
  return (
    <div className="copy-link">
      <label className="ui-field">
        <span className="ui-label">{label}</span>
        <span className="copy-link-row">
          <input ref={field} className="ui-input" readOnly value={link.link} onFocus={(e) => e.target.select()} />
          <Button look="primary" icon={copied ? Check : Copy} disabled={over} onClick={copy}>
            {copied ? words.do.copied : words.do.copy}
          </Button>
        </span>
      </label>
      <p className="ui-small ui-muted" title={format.exact(link.expiresAt)} aria-live="polite">
        {over ? gone : lasts(format.relative(link.expiresAt, now))}
      </p>
    </div>
  )
}
