// The desk's accounts: listed, opened, added and edited, with their facts and contacts.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import {
  AccountCounts,
  AccountFilter,
  AccountList,
  AccountPage,
  EditedAccount,
  EditedContact,
  NewAccount,
  NewContact,
} from "~src/wire/desk-accounts"
import type { Bearer } from "../../auth/bearer"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace, type Trx } from "../../database/transaction"
import { Refusal } from "../../failure"
import { addAccount, addContact, type By, editAccount, editContact, removeContact } from "../../queries/account-edits"
import { accountCounts, accountList } from "../../queries/account-list"
import { accountPage } from "../../queries/account-page"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ id: Id })
const missing = (what: string) => new Refusal("not-found", `There is no such ${what}`)
const stale = (what: string) => new Refusal("conflict", `Somebody edited this ${what} since you opened it`)

export function accountRoutes(services: Services) {
  const { db, now } = services
  const marketing = only("marketer", "admin")
  const reads = [marketing, unchanged(services)]
  const answer = { 200: json(AccountPage, "The account as it now stands") }
  const list = createRoute({
    method: "get",
    path: "/accounts",
    middleware: reads,
    request: { query: AccountFilter },
    responses: { 200: json(AccountList, "Accounts under a filter"), ...badRequest, ...refusals },
  })
  const counts = createRoute({
    method: "get",
    path: "/accounts/counts",
    middleware: reads,
    request: { query: AccountFilter.pick({ segmentId: true }) },
    responses: { 200: json(AccountCounts, "How many, and in which state"), ...badRequest, ...refusals },
  })
  const page = createRoute({
    method: "get",
    path: "/accounts/{id}",
    middleware: reads,
    request: { params },
    responses: { 200: json(AccountPage, "One account with everything about it"), ...notFound, ...refusals },
  })
  const add = createRoute({
    method: "post",
    path: "/accounts",
    middleware: [marketing],
    request: body(NewAccount),
    responses: { ...answer, ...badRequest, ...refusals },
  })
  const edit = createRoute({
    method: "put",
    path: "/accounts/{id}",
    middleware: [marketing],
    request: { params, ...body(EditedAccount) },
    responses: { ...answer, ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const addPerson = createRoute({
    method: "post",
    path: "/accounts/{id}/contacts",
    middleware: [marketing],
    request: { params, ...body(NewContact) },
    responses: { ...answer, ...badRequest, ...notFound, ...refusals },
  })
  const editPerson = createRoute({
    method: "put",
    path: "/contacts/{id}",
    middleware: [marketing],
    request: { params, ...body(EditedContact) },
    responses: { ...answer, ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const removePerson = createRoute({
    method: "delete",
    path: "/contacts/{id}",
    middleware: [marketing],
    request: { params },
    responses: { ...answer, ...notFound, ...refusals },
  })

  const at = ({ workspace }: Bearer) => ({ workspaceId: workspace.id, timeZone: workspace.timeZone, now: now() })
  const inside = <T>(bearer: Bearer, work: (trx: Trx) => Promise<T>) => inWorkspace(db, bearer.workspace.id, work)
  /** Does an edit, and answers with the account it left, all in one transaction. */
  const editing = (bearer: Bearer, work: (trx: Trx, by: By) => Promise<string>) => {
    const { workspace, member } = bearer
    const by: By = { workspaceId: workspace.id, memberId: member.id, now: now(), ownDomains: workspace.domains }
    return inside(bearer, async (trx) => {
      const found = await accountPage(trx, at(bearer), await work(trx, by))
      if (!found) throw missing("account")
      return found
    })
  }

  return deskApp()
    .openapi(list, async (c) => {
      const { bearer } = c.var
      return c.json(await inside(bearer, (trx) => accountList(trx, at(bearer), c.req.valid("query"))), 200)
    })
    .openapi(counts, async (c) => {
      const { bearer } = c.var
      return c.json(await inside(bearer, (trx) => accountCounts(trx, at(bearer), c.req.valid("query"))), 200)
    })
    .openapi(page, async (c) => {
      const { bearer } = c.var
      const found = await inside(bearer, (trx) => accountPage(trx, at(bearer), c.req.valid("param").id))
      if (!found) throw missing("account")
      return c.json(found, 200)
    })
    .openapi(add, async (c) =>
      c.json(await editing(c.var.bearer, (trx, by) => addAccount(trx, by, c.req.valid("json"))), 200),
    )
    .openapi(edit, async (c) => {
      const { id } = c.req.valid("param")
      const saved = await editing(c.var.bearer, async (trx, by) => {
        const outcome = await editAccount(trx, by, id, c.req.valid("json"))
        if (outcome === "stale") throw stale("account")
        return id
      })
      return c.json(saved, 200)
    })
    .openapi(addPerson, async (c) => {
      const { id } = c.req.valid("param")
      const saved = await editing(c.var.bearer, async (trx, by) => {
        if (!(await addContact(trx, by, id, c.req.valid("json")))) throw missing("account")
        return id
      })
      return c.json(saved, 200)
    })
    .openapi(editPerson, async (c) => {
      const saved = await editing(c.var.bearer, async (trx, by) => {
        const { outcome, accountId } = await editContact(trx, by, c.req.valid("param").id, c.req.valid("json"))
        if (outcome === "not-found") throw missing("contact")
        if (outcome === "stale") throw stale("contact")
        return accountId
      })
      return c.json(saved, 200)
    })
    .openapi(removePerson, async (c) => {
      const saved = await editing(c.var.bearer, async (trx, by) => {
        const accountId = await removeContact(trx, by, c.req.valid("param").id)
        if (!accountId) throw missing("contact")
        return accountId
      })
      return c.json(saved, 200)
    })
}
