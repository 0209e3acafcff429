// Bytes of a file → text: which encoding it is in, and what is no text at all.
import { isUtf8 } from "node:buffer"
import type { Reasons } from "./reasons"
import type { Encoding } from "./tables"

export type Problem = { problem: string }

const signatures: [number[], "workbook" | "oldWorkbook" | "pdf" | "archive"][] = [
  [[0x50, 0x4b, 0x03, 0x04], "workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0], "oldWorkbook"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x1f, 0x8b], "archive"],
]

/** What windows-1252 has where Latin-1 has control characters; a gap is no character at all. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
const sampled = 4_000_000
const gaps = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
/** Signs that hardly anybody writes (ƒ†‡ˆ‰‹˜›): many of them, and it is another encoding. */
const rare = new Set([0x83, 0x86, 0x87, 0x88, 0x89, 0x8b, 0x98, 0x9b])
const mostRare = 0.05

/**
 * Finds a file's encoding: a byte-order mark, else UTF-16 where it is plain, else UTF-8, else windows-1252 (which Latin-1
 * text is too).
 * @returns a problem in words for what cannot be read as text: other kinds of file, NULs, bytes of mixed encodings.
 */
export function findEncoding(bytes: Buffer, say: Reasons): Encoding | Problem {
  if (bytes.length === 0) return { problem: say.emptyFile }
  for (const [signature, what] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) return { problem: say.notText[what] }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return whole16(bytes, "utf-16le", say)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return whole16(bytes, "utf-16be", say)
  const plain = plain16(bytes)
  if (plain) return whole16(bytes, plain, say)
  if (bytes.includes(0)) return { problem: say.holdsNul }
  if (isUtf8(bytes)) return "utf-8"
  return eightBits(bytes, say)
}

/** Without a mark: nearly every second byte of Latin text is 0, always on the same side. */
function plain16(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || bytes.length % 2 !== 0) return null
  const zeros = [0, 0] as [number, number]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  const half = sample.length / 2
  if (zeros[1] > half * 0.4 && zeros[0] < half * 0.02) return "utf-16le"
  if (zeros[0] > half * 0.4 && zeros[1] < half * 0.02) return "utf-16be"
  return null
}

function whole16(bytes: Buffer, encoding: "utf-16le" | "utf-16be", say: Reasons): Encoding | Problem {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding
  } catch {
    return { problem: say.undecodable }
  }
}

/** UTF-8 with a few broken bytes would turn every other letter into two: that is refused rather than guessed. */
function eightBits(bytes: Buffer, say: Reasons): Encoding | Problem {
  const high = bytes.filter((byte) => byte >= 0x80)
  const odd = high.filter((byte) => rare.has(byte)).length
  if (high.some((byte) => gaps.has(byte)) || odd > high.length * mostRare) return { problem: say.undecodable }
  let broken = 0
  let whole = 0
  for (const char of bytes.toString("utf8", 0, sampled)) {
    if (char === "\ufffd") broken += 1
    else if (char >= "\u0080") whole += 1
  }
  return whole > broken ? { problem: say.brokenUtf8 } : "windows-1252"
}

/** Decodes part after part; a character that is cut in two waits for its other half. A byte-order mark is left out. */
export function decoder(encoding: Encoding): (part: Buffer, last: boolean) => string {
  if (encoding === "windows-1252") return (part) => fromWindows(part)
  const text = new TextDecoder(encoding, { fatal: true })
  return (part, last) => text.decode(part, { stream: !last })
}

/** By hand, for not every runtime reads windows-1252 as more than Latin-1. */
function fromWindows(part: Buffer): string {
  return part.toString("latin1").replace(/[\u0080-\u009f]/g, (c) => upper.charAt(c.charCodeAt(0) - 0x80))
}
