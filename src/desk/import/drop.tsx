// Where a file is dropped or chosen; what is wrong with it is said here, and nothing is kept.
import { FileUp } from "lucide-react"
import { type DragEvent, useRef, useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { useSpeech } from "../language"
import { faultSaid } from "./fault"
import { useSend } from "./queries"

export function Drop({ open }: { open: (id: string) => void }) {
  const { words } = useSpeech()
  const say = words.import
  const send = useSend()
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) send.mutate(file, { onSuccess: (it) => open(it.id) })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!send.isPending) take(event.dataTransfer.files)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={over ? "import-drop import-drop--over" : "import-drop"}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <FileUp size={24} aria-hidden />
        <p className="import-drop-title">{send.isPending ? say.sending : say.drop}</p>
        <Button look="primary" disabled={send.isPending} onClick={() => field.current?.click()}>
          {say.choose}
        </Button>
        <input
          ref={field}
          className="ui-hidden"
          type="file"
          tabIndex={-1}
          aria-label={say.choose}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ""
          }}
        />
        <p className="ui-muted ui-small">{say.dropHint}</p>
      </div>
      {send.error ? (
        <Notice tone="blocked" urgent>
          <strong>{say.notTaken}</strong>
          <p>{faultSaid(send.error, words)}</p>
        </Notice>
      ) : null}
    </>
  )
}
