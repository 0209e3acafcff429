// The way in: the first minute, step by step.
import { html } from "hono/html"
import type { Language } from "~src/domain/words"
import { records, threads } from "./content"
import { type Html, page } from "./layout"
import { practiceWords } from "./words"

type Words = readonly [title: string, says: string]

const link = (path: string, [title, says]: Words): Html =>
  html`<li><a href="/practice/${path}"><strong>${title}</strong><span>${says}</span></a></li>`

const step = ([title, says]: Words, links: Html[] = []): Html =>
  html`<li><h2>${title}</h2><p>${says}</p>${links.length > 0 ? html`<ul class="links">${links}</ul>` : ""}</li>`

export function indexPage(language: Language): Html {
  const words = practiceWords[language]
  const mails = threads.map(({ id, subject, messages }) =>
    link(`gmail/#inbox/${id}`, [words.writes(messages.at(-1)?.from.name ?? ""), subject]),
  )
  const [desk, deskSays] = words.deskLink
  const body = html`
    <main class="index">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <ol class="steps">
        ${step(words.person, [link("linkedin/in/mira-solberg/", ["Mira Solberg", "Chief Operating Officer, Halden Drives"])])}
        ${step(words.take)}
        ${step(words.mail, mails)}
        ${step(words.desk, [html`<li><a href="/desk"><strong>${desk}</strong><span>${deskSays}</span></a></li>`])}
      </ol>
      <h2>${words.more}</h2>
      <ul class="links">
        ${link("linkedin/company/halden-drives/", words.company)}
        ${link(`salesforce/lightning/r/Account/${records[0]?.id}/view`, words.record)}
        ${link("linkedin/in/runa-fossdal/", words.nameAlone)}
        ${link("linkedin/in/percy-addleton/", words.sameName)}
      </ul>
      <section class="card"><h2>${words.noSidebar[0]}</h2><p>${words.noSidebar[1]}</p></section>
    </main>`
  return page({ title: words.title, body, language })
}
