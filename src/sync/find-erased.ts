// Which identities on this device belong to somebody who was erased: the server sends hashes, never the person.
import type { Erasure } from "~src/domain/erase/erasure"
import type { Erased } from "~src/domain/erase/scrub-event"
import { identitiesHere } from "~src/store/erase"
import type { Store } from "~src/store/open-store"

/**
 * Compares what is here with what was erased. Outside any transaction: hashing would end it.
 * @returns each erased identity with the moment of its erasure, ms.
 */
export async function findErased(store: Store, erasures: readonly Erasure[]): Promise<Erased> {
  const erased = new Map<string, number>()
  if (erasures.length === 0) return erased
  const identities = await identitiesHere(store)
  for (const secret of new Set(erasures.map((one) => one.secret))) {
    const wanted = new Map(
      erasures
        .filter((one) => one.secret === secret)
        .flatMap((one) => one.hashes.map((hash) => [hash, one.at] as const)),
    )
    const key = await crypto.subtle.importKey("raw", bytes(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
    const hashes = await Promise.all(
      identities.map(async (one) => hex(await crypto.subtle.sign("HMAC", key, bytes(one)))),
    )
    hashes.forEach((hash, i) => {
      const at = wanted.get(hash)
      if (at !== undefined) erased.set(identities[i] ?? "", at)
    })
  }
  return erased
}

const bytes = (text: string) => new TextEncoder().encode(text)
const hex = (buffer: ArrayBuffer) => [...new Uint8Array(buffer)].map((n) => n.toString(16).padStart(2, "0")).join("")
