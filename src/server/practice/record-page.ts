// A CRM record's practice page: the pane carries the record's id, the name stands in its primary field.
import { html } from "hono/html"
import { type PracticeRecord, records } from "./content"
import { type Html, page } from "./layout"

const host = "https://northbeam.lightning.force.com"

export function recordPage(record: PracticeRecord): Html {
  const path = `/lightning/r/${record.object}/${record.id}/view`
  const body = html`
    <main class="windowViewMode-normal record" data-recordid="${record.id}">
      <section class="card">
        <p class="muted">${record.object}</p>
        <h1><span slot="primaryField">${record.name}</span></h1>
        ${record.object === "Account" ? html`<p><a href="../${record.id}/related/Contacts/view">Contacts</a></p>` : ""}
      </section>
      <section class="card fields">
        ${record.fields.map(
          ({ label, value, href }) =>
            html`<div field-label="${label}"><span class="muted">${label}</span><span slot="output">${href ? html`<a href="${href}">${value}</a>` : value}</span></div>`,
        )}
        ${record.related ? related(record.related) : ""}
      </section>
    </main>`
  return page({ title: record.name, plays: `${host}${path}`, body })
}

function related({ label, id, name, object }: NonNullable<PracticeRecord["related"]>): Html {
  return html`<div field-label="${label}"><span class="muted">${label}</span><span slot="output"><a href="../../${object}/${id}/view">${name}</a></span></div>`
}

/** The list of an account's contacts: a page about nobody. */
export function contactsPage(account: PracticeRecord): Html {
  const contacts = records.filter((one) => one.related?.id === account.id && one.object === "Contact")
  const body = html`
    <main class="record">
      <section class="card">
        <p><a href="../../view">‹ ${account.name}</a></p>
        <h1>Contacts</h1>
        ${contacts.map((one) => html`<p><a href="../../../../Contact/${one.id}/view">${one.name}</a></p>`)}
      </section>
    </main>`
  const plays = `${host}/lightning/r/${account.object}/${account.id}/related/Contacts/view`
  return page({ title: `Contacts of ${account.name}`, plays, body })
}
