// The way in: the first minute, step by step.
import { html } from "hono/html"
import { records, threads } from "./content"
import { type Html, page } from "./layout"

const link = (path: string, title: string, says: string): Html =>
  html`<li><a href="/practice/${path}"><strong>${title}</strong><span>${says}</span></a></li>`

export function indexPage(): Html {
  const [brightwater, halden] = threads
  const [account] = records
  const body = html`
    <main class="index">
      <h1>Your first minute with Parley</h1>
      <p class="lead">You are Sam Rivers, who sells for Northbeam: sensors and readings that tell a plant which machine will stop next. Each page below is like one that a rep has open anyway. The sidebar beside it is the real one.</p>
      <ol class="steps">
        <li><h2>Open a person</h2><p>The sidebar knows the account, says how it knows, and gives our point of view for her, with sources.</p>
          <ul class="links">${link("linkedin/in/mira-solberg/", "Mira Solberg", "Chief Operating Officer, Halden Drives")}</ul></li>
        <li><h2>Take what helps</h2><p>Copy the point of view, open one of the three pieces of content. Then say in one click how it was: press a verdict, see “Saved”. Undo works for ten seconds.</p></li>
        <li><h2>Open the mail</h2><p>In a thread Parley knows whom you talk to. It finds our calculator among the links, so its verdict is one click away. An answer from marketing waits here as well.</p>
          <ul class="links">${link(`gmail/#inbox/${brightwater?.id}`, "Jonas Abel writes", brightwater?.subject ?? "")}${link(`gmail/#inbox/${halden?.id}`, "Mira Solberg writes", halden?.subject ?? "")}</ul></li>
        <li><h2>See it arrive</h2><p>Open the desk in another tab: what you clicked is among the reports of the quarter. Answer it there, and the answer comes back into the sidebar.</p>
          <ul class="links"><li><a href="/desk"><strong>The desk</strong><span>Marketing’s side, signed in with your link</span></a></li></ul></li>
      </ol>
      <h2>More to try</h2>
      <ul class="links">
        ${link("linkedin/company/halden-drives/", "A company", "Halden Drives")}
        ${link(`salesforce/lightning/r/Account/${account?.id}/view`, "A CRM record", "Halden Drives, known by its record id")}
        ${link("linkedin/in/runa-fossdal/", "A name alone", "New at Halden Drives: Parley asks once")}
        ${link("linkedin/in/percy-addleton/", "Two of the same name", "Kestrel Foods: Parley lets you choose")}
      </ul>
      <section class="card"><h2>No sidebar?</h2><p>Click Parley’s icon beside the address, then “Turn on Practice pages”. It stays off on every site until you do.</p></section>
    </main>`
  return page({ title: "Your first minute", body })
}
