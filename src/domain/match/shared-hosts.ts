// Services below whose domain each customer has a host of its own, though the public suffix list does not say so.
const domains = `
wordpress.com tumblr.com livejournal.com typepad.com over-blog.com substack.com medium.com jimdo.com jimdosite.com jimdofree.com
webnode.com webnode.page strikingly.com site123.me ueniweb.com business.site godaddysites.com bigcartel.com sharepoint.com
hs-sites.com hubspotpagebuilder.com unbouncepages.com zendesk.com freshdesk.com freshservice.com helpscoutdocs.com
atlassian.net statuspage.io personio.de personio.com recruitee.com teamtailor.com greenhouse.io myworkdayjobs.com
workable.com breezy.hr bamboohr.com softgarden.io join.com pipedrive.com odoo.com salesforce.com force.com dynamics.com
my.site.com onmicrosoft.com
`
const known = new Set(domains.split(/\s+/).filter(Boolean))

/** Do hosts below this registrable domain belong to others than the domain itself? */
export const isShared = (domain: string): boolean => known.has(domain)
