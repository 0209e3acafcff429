// Tokens and codes: made at random, kept as hashes alone.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto"

const random = (bytes: number) => randomBytes(bytes).toString("base64url")

/** SHA-256 in hex: enough for secrets of 192 random bits, which nobody can guess from a hash. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex")

const idBytes = 12
/** Random bytes for the next ids: an import takes a hundred thousand of them. */
let ahead = Buffer.alloc(0)

/** An id that the server makes. It may begin with a dash, which no shell ever sees. */
export function newId(): string {
  if (ahead.length === 0) ahead = randomBytes(256 * idBytes)
  const id = ahead.toString("base64url", 0, idBytes)
  ahead = ahead.subarray(idBytes)
  return id
}

/** A code for a link, and what is kept of it. */
export function newCode(): { code: string; hash: string } {
  const code = random(24)
  return { code, hash: hashOf(code) }
}

export type TokenParts = { workspaceId: string; id: string; secret: string }

/** A token as its bearer keeps it, `<workspace>.<id>.<secret>`, and what the server keeps. */
export function newToken(workspaceId: string): { token: string; id: string; hash: string } {
  const id = newId()
  const secret = random(24)
  return { token: `${workspaceId}.${id}.${secret}`, id, hash: hashOf(secret) }
}

const shape = /^([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{16,128})$/

/** @returns the three parts, or null for anything else. */
export function readToken(token: string | undefined | null): TokenParts | null {
  const [, workspaceId, id, secret] = shape.exec(token ?? "") ?? []
  return workspaceId && id && secret ? { workspaceId, id, secret } : null
}

/** Compares in constant time. */
export function secretMatches(secret: string, hash: string): boolean {
  const given = Buffer.from(hashOf(secret))
  const kept = Buffer.from(hash)
  return given.length === kept.length && timingSafeEqual(given, kept)
}
