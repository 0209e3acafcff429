// Where the extension keeps the public suffix list, from its own root.
export const suffixesFile = "suffixes.txt"
