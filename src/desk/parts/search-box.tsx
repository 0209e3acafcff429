// A field to search by, with its glass.
import { Search } from "lucide-react"

type SearchBoxProps = {
  /** What stands in it while it is empty. */
  hint: string
  /** What a reader is told it is; absent: the hint says so. */
  label?: string
  value: string
  onValue: (value: string) => void
}

export function SearchBox({ hint, label = hint, value, onValue }: SearchBoxProps) {
  return (
    <label className="search">
      <Search size={16} aria-hidden />
      <span className="ui-hidden">{label}</span>
      <input
        className="ui-input"
        type="search"
        placeholder={hint}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </label>
  )
}
