// A person's practice page, built like the newest profile pages: no h1, the name in an h2 that links to the profile.
import { html } from "hono/html"
import { type PracticePerson, people } from "./content"
import { type Html, page } from "./layout"

export function personPage(person: PracticePerson, detailsOpen: boolean): Html {
  // Relative, so that it leads to the practice page here and says the profile's own path.
  const profile = `${detailsOpen ? "../../../../" : "../../"}in/${person.slug}/`
  const body = html`
    <main class="columns" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
      <div>
        <section class="card" componentkey="com.linkedin.sdui.profile.card.refPracticeTopcard">
          <div class="top">
            <span class="face" aria-hidden="true">${initials(person.name)}</span>
            <div>
              <a class="quiet" href="${profile}"><h2 aria-level="1">${person.name}</h2></a>
              <p class="muted">· 2nd</p>
              <p>${person.headline}</p>
            </div>
            <div role="button" class="employer">
              <figure><svg id="company-mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 14V5l5-3v3l5-3v12z"/></svg></figure>
              <p>${person.company}</p>
            </div>
          </div>
          <p class="muted">${person.place}</p>
          <p><a href="${profile}overlay/contact-info/">Contact info</a></p>
        </section>
        ${detailsOpen ? details(person, profile) : ""}
        <section class="card"><h2 class="part">About</h2><p>${person.about}</p></section>
        <section class="card"><h2 class="part">Activity</h2>${person.posts.map((post) => html`<p class="post">${post}</p>`)}</section>
        <section class="card"><h2 class="part">Before</h2><ul>${person.past.map((job) => html`<li>${job}</li>`)}</ul></section>
      </div>
      ${others(person)}
    </main>`
  return page({ title: person.name, plays: `https://www.linkedin.com/in/${person.slug}/`, body })
}

function details(person: PracticePerson, profile: string): Html {
  const mail = person.email ? html`<p>E-mail: <a href="mailto:${person.email}">${person.email}</a></p>` : ""
  return html`<section class="card" aria-label="Contact info">
    <h2 class="part">Contact info</h2>
    <p>Profile: <a href="${profile}">linkedin.com/in/${person.slug}</a></p>
    ${mail}
  </section>`
}

function others(person: PracticePerson): Html {
  const list = people.filter((one) => one.slug !== person.slug)
  return html`<aside class="card">
    <h2 class="part">More profiles</h2>
    ${list.map((one) => html`<p><a href="/practice/linkedin/in/${one.slug}/">${one.name}</a><br><span class="muted">${one.headline}</span></p>`)}
  </aside>`
}

export const initials = (name: string) =>
  name
    .split(" ")
    .map((part) => part[0])
    .join("")
