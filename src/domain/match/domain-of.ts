// The registrable domain of a host, an address or an e-mail address, by the public suffix list.
import { registrable } from "./public-suffix"

/**
 * @param text a host, a web address or anything that holds one ("www.acme.example", "https://acme.example/x").
 * @returns the registrable domain in its ASCII form, lower case; null for IPs, localhost, bare suffixes and nonsense.
 * Private suffixes count (`shop.myshopify.com` is a domain of its own), and so do suffixes that the list does not know.
 */
export function registrableDomain(text: string): string | null {
  const host = asciiHost(text)
  return host === null || /^\[|^\d+\.\d+\.\d+\.\d+$/.test(host) ? null : registrable(host)
}

/** The registrable domain of an e-mail address, null if it has none. */
export function emailDomain(email: string): string | null {
  const at = email.lastIndexOf("@")
  return at < 1 ? null : registrableDomain(email.slice(at + 1))
}

function asciiHost(text: string): string | null {
  const trimmed = text.trim()
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`)
    return url.hostname.replace(/\.$/, "").toLowerCase() || null
  } catch {
    return null
  }
}
