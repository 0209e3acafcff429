// Domains as people write them: with commas, spaces, or whole addresses.

/** Lower case host names without `www.`, each once. */
export function readDomains(text: string): string[] {
  const hosts = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((part) =>
      part
        .replace(/^[a-z]+:\/\//, "")
        .replace(/^.*@/, "")
        .replace(/[/?#:].*$/, "")
        .replace(/^www\./, ""),
    )
    .filter((host) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host))
  return [...new Set(hosts)].slice(0, 20)
}
