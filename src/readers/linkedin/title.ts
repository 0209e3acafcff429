// Names that the title of a LinkedIn page may hold; never believed without something on the page that agrees.

/** "(3) Experience | Name | LinkedIn" → "Name"; guests: "Name - Job - Company | LinkedIn" → also the part before " - ". */
export function titleNames(doc: Document): string[] {
  const parts = doc.title.replace(/^\(\d+\+?\)\s*/, "").split(" | ")
  if (parts.length < 2 || parts.at(-1)?.trim() !== "LinkedIn") return []
  const name = parts.at(-2)?.trim() ?? ""
  const short = name.split(" - ")[0] ?? name
  return short === name ? [name] : [name, short]
}

/** "(99+) Company: Overview | LinkedIn" → "Company", and the whole for names that hold a colon. */
export function titleCompanies(doc: Document): string[] {
  return titleNames(doc).flatMap((name) =>
    name.includes(": ") ? [name, name.slice(0, name.lastIndexOf(": "))] : [name],
  )
}
