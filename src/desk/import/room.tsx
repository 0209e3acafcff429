// Import: a file is dropped, seen as what it is, checked, and taken in; below, what was imported so far.
import { useSignedIn, useSpeech } from "../language"
import { useOpened } from "../parts/address"
import { ExportLink } from "../parts/export-link"
import { Answered } from "../parts/states"
import { Drop } from "./drop"
import { History } from "./history"
import { OneImport } from "./one-import"
import { useImports } from "./queries"

export function ImportRoom() {
  const [file, open] = useOpened("file")
  return file ? <OneImport key={file} id={file} leave={() => open(null)} /> : <Start open={open} />
}

function Start({ open }: { open: (id: string) => void }) {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  const imports = useImports()
  const say = words.import
  const admin = member.role === "admin"
  return (
    <>
      <header className="room-head">
        <h1>{admin ? say.title : say.titleMarketer}</h1>
        <p className="ui-muted measure">{say.what}</p>
      </header>
      <Drop open={open} />
      <Answered of={imports}>{(list) => <History list={list} open={open} />}</Answered>
      <section className="import-part" aria-labelledby="export-title">
        <h2 id="export-title">{say.exportTitle}</h2>
        <p className="ui-muted measure">{say.exportWhat}</p>
        <ul className="import-exports">
          {(["accounts", "contacts", "leads", "messages", "assets"] as const)
            .filter((kind) => admin || !["contacts", "leads"].includes(kind))
            .map((kind) => (
              <li key={kind}>
                <ExportLink of={kind} name={say.kinds[kind]} />
              </li>
            ))}
        </ul>
      </section>
    </>
  )
}
