// Names that the title of a LinkedIn page may hold; never believed without something on the page that agrees.

/**
 * "(3) Experience | Name | LinkedIn" → "Name". Guests: "Name - Job - Company | LinkedIn" → also what stands before " - ".
 * Companies: "(99+) Company: Overview | LinkedIn" → also what stands before the colon.
 */
export function titleNames(doc: Document): string[] {
  const parts = doc.title.replace(/^\(\d+\+?\)\s*/, "").split(" | ")
  const name = parts.at(-1)?.trim() === "LinkedIn" && parts.at(-2)?.trim()
  return name ? [name, ...name.split(" - ", 1), name.replace(/: [^:]*$/, "")] : []
}
