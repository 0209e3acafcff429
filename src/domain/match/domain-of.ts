// The registrable domain of a host, an address or an e-mail address, by the public suffix list.
import { registrable } from "./public-suffix"
import { isShared } from "./shared-hosts"

/**
 * @param text a host, a web address or anything that holds one ("www.acme.example", "https://acme.example/x").
 * @returns the registrable domain in its ASCII form, lower case; null for IPs, localhost, bare suffixes and nonsense.
 * Private suffixes count (`shop.myshopify.com` is a domain of its own), and so do suffixes that the list does not know and
 * the services of shared-hosts.ts.
 */
export function registrableDomain(text: string): string | null {
  const host = asciiHost(text)
  if (host === null || /^\[|^\d+\.\d+\.\d+\.\d+$/.test(host)) return null
  const domain = registrable(host)
  return domain !== null && isShared(domain) ? customersHost(host, domain) : domain
}

/** The host one label below a shared domain; the domain itself is its owner's. */
function customersHost(host: string, domain: string): string {
  const label = host.slice(0, -domain.length).split(".").at(-2)
  return label && label !== "www" ? `${label}.${domain}` : domain
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
