// The id that Chrome derives from a manifest's key.
import { createHash } from "node:crypto"

/** @param key the public key as the manifest has it, DER in base64 */
export function extensionId(key: string): string {
  const hash = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("")
}
