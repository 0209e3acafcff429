// The sidebar as somebody uses it, in the overlay's frame and in the side panel alike.
import type { Frame, Locator, Page } from "playwright-core"

export type Sidebar = ReturnType<typeof sidebar>

export function sidebar(at: Frame | Page) {
  const verdicts = (title: string) => at.getByRole("group", { name: `Your verdict on ${title}` })
  return {
    at,
    /** The recognised account's name; only there once an account is shown. */
    account: at.locator("header h1.heading-account"),
    person: at.locator(".heading-person"),
    sentences: at.locator(".pov > *"),
    assets: at.locator('section[aria-labelledby="use-now"] ol.assets > li'),
    titles: at.locator('section[aria-labelledby="use-now"] .asset-title'),
    replies: at.locator('section[aria-labelledby="back"] li'),
    question: at.locator("#ask"),
    verdicts,
    verdict: (title: string, answer: string): Locator =>
      verdicts(title).getByRole("button", { name: new RegExp(`^${answer}( \\d)?$`) }),
    status: (title: string) => at.locator("li.asset", { hasText: title }).locator(".status"),
    foot: at.locator(".foot-sync"),
    text: () => at.locator("body").innerText(),
  }
}

/** Answers "Is this …?" with yes if it is asked, and waits for the account. */
export async function recognised(side: Sidebar, name: string): Promise<void> {
  await side.account.or(side.question).first().waitFor()
  if (await side.question.isVisible()) await side.at.locator("[data-act=yes]").click()
  await side.at.locator("header h1.heading-account", { hasText: name }).waitFor()
}

/** The title of the first asset to use now, without the words read to screen readers. */
export async function firstAsset(side: Sidebar): Promise<string> {
  return (await side.titles.first().innerText()).trim()
}
