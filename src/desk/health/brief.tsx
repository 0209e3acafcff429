// A brief for what a cell of the matrix lacks: filled in from what is known, to be copied and sent to whoever writes it.
import { Check, Copy } from "lucide-react"
import { useRef, useState } from "react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import type { Names } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { copyFrom } from "../parts/copy-from"
import { Sheet } from "../parts/sheet"
import type { Coverage } from "./view"

export function Brief({ cell, names, onClose }: { cell: Coverage; names: Names; onClose: () => void }) {
  const { words, terms } = useSpeech()
  const { common } = useView()
  const field = useRef<HTMLTextAreaElement>(null)
  const say = words.health.brief
  const nameOf = (list: Names["personas"], id: string) => list.find((one) => one.id === id)?.name ?? id
  const conversation = terms.conversations[cell.conversation]
  const [text, setText] = useState(() =>
    say.text({
      conversation: `${cell.conversation} ${conversation.name}`,
      output: conversation.output,
      persona: nameOf(names.personas, cell.personaId),
      segment: nameOf(names.segments, cell.segmentId),
      titles: cell.assets.map(({ asset }) => asset.title),
      ...{ seen: cell.seen, used: cell.used, dismissed: cell.dismissed },
    }),
  )
  const [copied, setCopied] = useState(false)
  const copy = async () => setCopied(await copyFrom(field.current))
  const { personaId, segmentId } = cell
  return (
    <Sheet title={say.title} onClose={onClose}>
      <div className="brief">
        <label className="ui-field">
          <span className="ui-label">{say.label}</span>
          <textarea
            ref={field}
            className="ui-input"
            rows={16}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setCopied(false)
            }}
          />
        </label>
        <div className="buttons">
          <Button look="primary" icon={copied ? Check : Copy} onClick={copy}>
            {copied ? words.do.copied : words.do.copy}
          </Button>
          <Link href={roomAt("/", { ...common, personaId, segmentId, conversation: cell.conversation })}>
            {say.reports}
          </Link>
        </div>
      </div>
    </Sheet>
  )
}
