// The practice pages: for anyone to see Parley work in the first minute, without an account anywhere.
import { type Context, Hono } from "hono"
import { html } from "hono/html"
import { companyPage } from "./company-page"
import { companies, people, records } from "./content"
import { indexPage } from "./index-page"
import { contentPolicy, type Html, page, styleSheet } from "./layout"
import { mailPage, mailScript } from "./mail-page"
import { personPage } from "./person-page"
import { contactsPage, recordPage } from "./record-page"
import { languageOf } from "./words"

/**
 * The pages, to be mounted at `/practice`. Their addresses carry the shape of the sites they play:
 * `linkedin/in/<slug>/`, `linkedin/company/<slug>/`, `gmail/#inbox/<thread>`, `salesforce/lightning/r/<object>/<id>/view`.
 */
export function practicePages(): Hono {
  const app = new Hono()
  const policy = contentPolicy([mailScript])
  app.use("*", async (c, next) => {
    await next()
    c.res.headers.set("Content-Security-Policy", policy)
    c.res.headers.set("X-Content-Type-Options", "nosniff")
    c.res.headers.set("Referrer-Policy", "no-referrer")
    c.res.headers.set("Cache-Control", "no-cache")
    c.res.headers.set("Vary", "Accept-Language")
  })
  app.get("/style.css", (c) => c.body(styleSheet(), 200, { "Content-Type": "text/css; charset=utf-8" }))
  app.get("/linkedin/in/:slug/", (c) => answer(c, person(c, false)))
  app.get("/linkedin/in/:slug/overlay/contact-info/", (c) => answer(c, person(c, true)))
  app.get("/linkedin/company/:slug/", (c) => answer(c, company(c, false)))
  app.get("/linkedin/company/:slug/:tab/", (c) => answer(c, company(c, true)))
  app.get("/gmail/", (c) => c.html(mailPage()))
  app.get("/salesforce/lightning/r/:object/:id/view", (c) => {
    const found = record(c)
    return answer(c, found && recordPage(found))
  })
  app.get("/salesforce/lightning/r/:object/:id/related/Contacts/view", (c) => {
    const found = record(c)
    return answer(c, found && contactsPage(found))
  })
  app.get("*", (c) => {
    if (c.req.path.endsWith("/practice/")) return c.html(indexPage(languageOf(c.req.header("accept-language"))))
    return c.req.path.endsWith("/") ? answer(c, undefined) : c.redirect(`${c.req.path}/`)
  })
  return app
}

function person(c: Context, detailsOpen: boolean): Html | undefined {
  const found = people.find((one) => one.slug === c.req.param("slug"))
  return found && personPage(found, detailsOpen)
}

function company(c: Context, below: boolean): Html | undefined {
  const found = companies.find((one) => one.slug === c.req.param("slug"))
  return found && companyPage(found, below)
}

const record = (c: Context) =>
  records.find((one) => one.id === c.req.param("id") && one.object === c.req.param("object"))

const nothing = () =>
  page({
    title: "Not here",
    body: html`<main class="index">
      <h1>This practice page is not there</h1>
      <p><a href="/practice/">All practice pages</a></p>
    </main>`,
  })

function answer(c: Context, found: Html | undefined) {
  return found ? c.html(found) : c.html(nothing(), 404)
}
