// A word without its usual endings, English and German: enough to find the same word again, never to be shown.

export function stemOf(word: string): string {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss")
  return plain.length <= 4 ? plain.replace(/s$/, "") : plain.replace(/(ings?|ies|ens?|ern?|es|em|ed|e|s|n)$/, "")
}
