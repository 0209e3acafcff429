// Names as they stand in addresses.

/** Lower case, umlauts spelled out, everything else that is not a letter or a figure a hyphen. */
export function slugOf(name: string): string {
  const spelled: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ø: "o", å: "a", æ: "ae", ł: "l" }
  return name
    .toLowerCase()
    .replace(/[äöüßøåæł]/g, (c) => spelled[c] ?? c)
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, (gap) => (/^[\u0300-\u036f]+$/.test(gap) ? "" : "-"))
    .replace(/^-|-$/g, "")
}
