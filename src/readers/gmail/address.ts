// What an address in Gmail says: which thread is open, or why none is.
import type { NobodyReason } from "~src/domain/page-facts"
import { decoded } from "../text"

export type Place = { thread: string } | { thread?: undefined; nobody: NobodyReason }

/** Views that carry a name before the thread: `#label/Clients/<id>`, `#search/words/<id>`. */
const named = ["label", "search", "category", "section_query", "advanced-search", "sub", "circle"]

/** The open thread's id as the address gives it. */
export function placeOf(url: URL): Place {
  const popped = url.searchParams.get("th")
  if (popped) return { thread: popped.replace(/^#/, "") }
  const [path = "", query = ""] = url.hash.slice(1).split("?")
  const [view = "", ...rest] = path.split("/").map(decoded)
  const id = named.includes(view) ? rest[1] : rest[0]
  if (view === "settings") return { nobody: "internal" }
  if (id && !/^p\d+$/.test(id)) return { thread: id }
  if (new URLSearchParams(query).has("compose") || url.searchParams.get("view") === "cm") return { nobody: "compose" }
  return { nobody: view === "search" || view === "advanced-search" ? "search" : "list" }
}
