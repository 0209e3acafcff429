// For a page's address another one of the same site: a stale page is read at it, after a move within the tab.

const others: [RegExp, (host: string) => string][] = [
  [/^mail\.google\.com/, (host) => `https://${host}/mail/u/0/#inbox/18ffffffffffffff`],
  [/^outlook\./, (host) => `https://${host}/mail/inbox/id/AAQkADFub2JvZHkAEAB9`],
  [/linkedin\.com\/sales\//, (host) => `https://${host}/sales/lead/ACwAAZotherotherotherotherother,NAME_SEARCH,x`],
  [/linkedin\.com/, (host) => `https://${host}/in/somebody-else-entirely/`],
  [/force\.com/, (host) => `https://${host}/lightning/r/Contact/003Qy00000PaElsABC/view`],
  [/hubspot\.com/, (host) => `https://${host}/contacts/4410071/record/0-2/123`],
  [
    /dynamics\.com/,
    (host) =>
      `https://${host}/main.aspx?pagetype=entityrecord&etn=contact&id=${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}`,
  ],
  [/pipedrive\.com/, (host) => `https://${host}/person/9`],
  [/crm\.zoho/, (host) => `https://${host}/crm/org20071234567/tab/Contacts/560000000000009`],
]

/** null: any other website, which is known by its host alone. */
export function elsewhereOf(address: string): string | null {
  const { host, pathname } = new URL(address)
  return others.find(([site]) => site.test(host + pathname))?.[1](host) ?? null
}
