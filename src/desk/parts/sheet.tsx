// A sheet from the right over the page: keeps the list behind it, closes with Esc and gives the focus back.
import { X } from "lucide-react"
import { Dialog } from "radix-ui"
import type { ReactNode } from "react"
import { IconButton } from "~src/ui/button"
import { useSpeech } from "../language"

type SheetProps = { title: string; tools?: ReactNode; wide?: boolean; onClose: () => void; children: ReactNode }

export function Sheet({ title, tools, wide, onClose, children }: SheetProps) {
  const { words } = useSpeech()
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="sheet-shade" />
        <Dialog.Content className={wide ? "sheet sheet--wide" : "sheet"} aria-describedby={undefined}>
          <header className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            {tools}
            <Dialog.Close asChild>
              <IconButton name={words.do.close} icon={X} />
            </Dialog.Close>
          </header>
          <div className="sheet-body">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
