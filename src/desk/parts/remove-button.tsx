// Takes something away, after a question asked in its place.
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { Button } from "~src/ui/button"
import { useSpeech } from "../language"
import { Sure } from "./sure"

type RemoveButtonProps = { name: string; question: string; run: () => Promise<unknown>; onDone: () => void }

export function RemoveButton({ name, question, run, onDone }: RemoveButtonProps) {
  const { words } = useSpeech()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({ mutationFn: run, onSuccess: onDone })
  if (!asking) {
    return (
      <div>
        <Button small look="quiet" onClick={() => setAsking(true)}>
          {name}
        </Button>
      </div>
    )
  }
  return (
    <Sure
      question={question}
      yes={words.edit.remove}
      busy={remove.isPending}
      error={remove.error}
      onYes={() => remove.mutate()}
      onNo={() => setAsking(false)}
    />
  )
}
