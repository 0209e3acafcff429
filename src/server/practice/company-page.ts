// A company's practice page: its heading stands in a part that links to the company's own pages.
import { html } from "hono/html"
import { type PracticeCompany, people } from "./content"
import { type Html, page } from "./layout"
import { initials } from "./person-page"

/** @param below whether it is one of the pages below the company's own: about, people. */
export function companyPage(company: PracticeCompany, below: boolean): Html {
  const own = `${below ? "../" : ""}../../company/${company.slug}/`
  const address = `https://www.linkedin.com/company/${company.slug}/`
  const staff = people.filter((person) => person.company === company.name)
  const body = html`
    <main class="columns">
      <div>
        <section class="card">
          <div class="top">
            <span class="face square" aria-hidden="true">${initials(company.name)}</span>
            <div><h1>${company.name}</h1><p>${company.trade}</p><p class="muted">${company.place}</p></div>
          </div>
          <nav class="tabs" aria-label="${company.name}">
            <a href="${own}" aria-current="page">Home</a>
            <a href="${own}about/">About</a>
            <a href="${own}people/">People</a>
          </nav>
        </section>
        <section class="card" id="about"><h2>About</h2><p>${company.about}</p><p class="muted">${company.website}</p></section>
        <section class="card"><h2>Updates</h2>${company.updates.map((update) => html`<p class="post">${update}</p>`)}</section>
      </div>
      <aside class="card" id="people">
        <h2 class="part">People</h2>
        ${staff.map((one) => html`<p><a href="/practice/linkedin/in/${one.slug}/">${one.name}</a><br><span class="muted">${one.headline}</span></p>`)}
      </aside>
    </main>`
  return page({ title: company.name, plays: address, body })
}
