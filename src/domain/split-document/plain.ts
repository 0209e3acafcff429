// A stretch of a document as one line.

/** One line: words that a wrapped line had cut in two are whole again. */
export const plain = (text: string) =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/(?<=\p{Ll})-\s*[\n\r\v]\s*(?=\p{Ll})/gu, "")
    .replace(/\*\*|__/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
