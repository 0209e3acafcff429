// The mailbox's practice page: a list, and threads that open by the address's fragment.
import { html, raw } from "hono/html"
import { type PracticeThread, threads, viewer } from "./content"
import { type Html, page } from "./layout"

/** Shows the part that the fragment names; the reader trusts only what shows. */
export const mailScript = `(() => {
  const show = () => {
    const parts = [...document.querySelectorAll("[data-opens]")]
    const named = parts.find((part) => part.dataset.opens === location.hash)
    for (const part of parts) part.hidden = part !== (named ?? parts[0])
  }
  addEventListener("hashchange", show)
  show()
})()`

export function mailPage(): Html {
  const body = html`
    <a hidden aria-label="Google Account: ${viewer.name} (${viewer.email})" href="#account"></a>
    <div class="mail">
      <main role="main" class="card" data-opens="#inbox">
        <h1>Inbox of ${viewer.name}</h1>
        <ul class="rows">${threads.map(row)}</ul>
      </main>
      ${threads.map(thread)}
    </div>`
  return page({ title: "Mail", plays: "https://mail.google.com/mail/u/0/", body, script: mailScript })
}

function row({ id, subject, messages }: PracticeThread): Html {
  const other = messages.map((m) => m.from).find((who) => who.email !== viewer.email) ?? viewer
  return html`<li><a href="#inbox/${id}"><span email="${other.email}" name="${other.name}">${other.name}</span><strong>${subject}</strong><span class="muted">${messages.at(-1)?.when}</span></a></li>`
}

function thread({ id, subject, messages }: PracticeThread): Html {
  return html`<main role="main" class="card" data-opens="#inbox/${id}" hidden>
    <p><a href="#inbox">‹ Inbox</a></p>
    <h1 class="hP" data-thread-perm-id="thread-f:${id}">${subject}</h1>
    ${messages.map(
      (
        { from, to, when, html: text, sentFromHere },
        i,
      ) => html`<div class="adn ads" data-message-id="#msg-${sentFromHere ? "a" : "f"}:${id}-${i}">
        <p><span class="gD" email="${from.email}" name="${from.name}" data-hovercard-id="${from.email}"><strong>${from.name}</strong></span> <span class="muted">${from.email}</span></p>
        <p class="hb muted">to <span class="g2" email="${to.email}" name="${to.email === viewer.email ? "me" : to.name}">${to.email === viewer.email ? "me" : to.name}</span> · ${when}</p>
        <div class="ii gt"><div class="a3s">${raw(text)}</div></div>
      </div>`,
    )}
  </main>`
}
