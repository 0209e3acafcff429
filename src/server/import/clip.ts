// Texts of a file, cut for a screen and for the database.

/** At most `most` characters, no character cut in two, and none that PostgreSQL does not store. */
export function clip(text: string, most: number): string {
  const cut = text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…` : text
  return cut.replaceAll("\u0000", "\ufffd")
}
