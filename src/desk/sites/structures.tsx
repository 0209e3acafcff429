// How changed pages of a site are built, as reps chose to send it: listed, read, copied and downloaded.
import { useRef, useState } from "react"
import type { Site } from "~src/domain/words"
import { Button, TextButton } from "~src/ui/button"
import type { SiteStructure } from "~src/wire/desk-sites"
import { download } from "../csv"
import { useSpeech } from "../language"
import { copyFrom } from "../parts/copy-from"
import { Sheet } from "../parts/sheet"
import { Answered } from "../parts/states"
import { useStructure } from "./queries"

type StructuresProps = { site: Site; structures: readonly SiteStructure[] }

export function Structures({ site, structures }: StructuresProps) {
  const { words, format } = useSpeech()
  const say = words.sites
  const [open, setOpen] = useState<SiteStructure | null>(null)
  return (
    <>
      <details className="site-earlier">
        <summary>{say.structures(structures.length)}</summary>
        <ul className="ui-small">
          {structures.map((one) => (
            <li key={one.id}>
              <TextButton onClick={() => setOpen(one)}>
                {say.structureAbout(say.pages[one.page], one.finders)}
              </TextButton>{" "}
              <span className="ui-muted">{format.day(new Date(one.at).toISOString().slice(0, 10))}</span>
            </li>
          ))}
        </ul>
      </details>
      {open ? <StructureSheet site={site} structure={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

type SheetProps = { site: Site; structure: SiteStructure; onClose: () => void }

function StructureSheet({ site, structure, onClose }: SheetProps) {
  const { words } = useSpeech()
  const say = words.sites
  const asked = useStructure(site, structure.id)
  return (
    <Sheet wide title={say.structure(say.names[site])} onClose={onClose}>
      <p className="ui-small ui-muted measure">
        {say.structureAbout(say.pages[structure.page], structure.finders)}. {say.structureWhat}
      </p>
      <Answered of={asked}>
        {({ text }) => (
          <Text text={text} name={`${site}-${structure.page}-${structure.id}`} label={say.structure(say.names[site])} />
        )}
      </Answered>
    </Sheet>
  )
}

function Text({ text, name, label }: { text: string; name: string; label: string }) {
  const { words } = useSpeech()
  const say = words.sites
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div className="message-form">
      <textarea ref={field} className="ui-input site-table" readOnly rows={18} aria-label={label} value={text} />
      <div className="buttons">
        <Button onClick={async () => setCopied(await copyFrom(field.current))}>
          {copied ? words.do.copied : words.do.copy}
        </Button>
        <Button onClick={() => download(`parley-${name}.txt`, text, "text/plain;charset=utf-8")}>{say.download}</Button>
      </div>
    </div>
  )
}
