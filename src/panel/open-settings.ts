// The welcome page is also the settings.

/** `site` scrolls to that site's switch. */
export function openSettings(site = ""): void {
  void chrome.tabs.create({ url: chrome.runtime.getURL(`tabs/welcome.html${site ? `#${site}` : ""}`) })
}
