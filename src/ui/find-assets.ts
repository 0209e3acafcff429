// The library found by words: title and tags, typos forgiven, the best match first.
import MiniSearch from "minisearch"

/** `tags`: every name that the asset goes by beside its title, in the language of the screen. */
export type Findable = { id: string; title: string; tags: readonly string[] }
export type FindAssets = (query: string) => string[]

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
/** Two letters may be wrong in a word of five (two that changed places count so), one in a word of four. */
const forgiving = (word: string) => (word.length > 4 ? 2 : word.length > 3 ? 1 : false)

/**
 * Takes the library in.
 * @returns what finds ids by words that begin alike and, where nothing does, by words that are nearly the same. Every word
 * must be found.
 */
export function indexAssets(assets: readonly Findable[]): FindAssets {
  const index = new MiniSearch<{ id: string; title: string; tags: string }>({
    fields: ["title", "tags"],
    processTerm: plain,
    searchOptions: { boost: { title: 3 }, prefix: true, combineWith: "AND" },
  })
  index.addAll(assets.map(({ id, title, tags }) => ({ id, title, tags: tags.join(" ") })))
  return (query) => {
    const exact = index.search(query)
    const found = exact.length > 0 ? exact : index.search(query, { fuzzy: forgiving })
    return found.map(({ id }) => String(id))
  }
}
