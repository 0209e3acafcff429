// A line with its slots set apart: {account}, {person}, {fact.plants}.

/** Splits a line into plain text and slots. */
export function splitSlots(text: string): { text: string; slot: boolean }[] {
  return text
    .split(/(\{[a-z][a-z0-9.-]*\})/)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, slot: /^\{.+\}$/.test(part) }))
}

export function Slotted({ text }: { text: string }) {
  return (
    <>
      {splitSlots(text).map((part, place) =>
        part.slot ? (
          <span key={place} className="slot">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  )
}
