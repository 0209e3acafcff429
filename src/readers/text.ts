// Text of a page as plain, short strings.

/** Invisible marks that a page may put into a name; joiners stay, for emoji and some scripts are built with them. */
const invisible = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** One line of at most 500 characters, or undefined when nothing is said. */
export function clean(text: string | null | undefined): string | undefined {
  const line = text?.normalize("NFC").replace(/\s+/g, " ").replace(invisible, "").trim()
  return line ? cut(line, 500) : undefined
}

/** Cuts without splitting a surrogate pair. */
function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : text
        .slice(0, max)
        .replace(/[\ud800-\udbff]$/, "")
        .trim()
}

/** The cleaned text of an element, markup dropped. */
export function textOf(element: Element | null | undefined): string | undefined {
  return clean(element?.textContent)
}

const pronouns = /\s*\((?:she|he|they|sie|er)\/[a-z/ ]{2,20}\)$/i

/** A value that may be somebody's or some company's name; anything else is silence. */
export function nameLike(text: string | null | undefined): string | undefined {
  const name = clean(text)?.replace(pronouns, "")
  if (!name || name.length > 150 || !/\p{L}/u.test(name)) return undefined
  return /^linkedin$|^salesforce$|[{}]|https?:\/\/|[?!]$/i.test(name) ? undefined : name
}

/** Undoes percent-encoding, also when it was applied twice. */
export function decoded(part: string): string {
  let text = part
  for (let i = 0; i < 2 && text.includes("%"); i++) {
    try {
      text = decodeURIComponent(text)
    } catch {
      break
    }
  }
  return text.normalize("NFC")
}

const address = /^[^\s@<>"(),;:]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/
/** The address that a `mailto:` link writes to. */
export const mailtoIn = (href: string) => emailIn(href.slice(7).split("?")[0])

/** A whole e-mail address in lower case, or undefined. */
export function emailIn(text: string | null | undefined): string | undefined {
  const email = clean(text)?.toLowerCase()
  return email && email.length <= 320 && address.test(email) ? email : undefined
}

/**
 * The host name of a web address without `www.`; the registrable part is for whoever knows the public suffix list.
 * @returns undefined for anything but a public http(s) host name: no ports, addresses by number, bare names.
 */
export function siteDomain(address: string | undefined): string | undefined {
  try {
    const url = new URL(address ?? "")
    const host = url.hostname
      .toLowerCase()
      .replace(/\.$/, "")
      .replace(/^www\./, "")
    if (!/^https?:$/.test(url.protocol) || url.port !== "" || host.length > 253) return undefined
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || /\.\d+$/.test(host)) return undefined
    return /\.(localhost|local|internal|lan)$/.test(host) ? undefined : host
  } catch {
    return undefined
  }
}
