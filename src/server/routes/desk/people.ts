// The desk's members: who I am, who is here, invites, roles, browsers and their pairing.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import { Link, Me, MemberList, NewInvite, NewRole } from "~src/wire/desk"
import { lifetimes } from "../../auth/codes"
import { dropToken, only } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { revokeDevices } from "../../queries/devices"
import { findLeft, removeMember } from "../../queries/leave"
import { memberList } from "../../queries/members"
import { insertTicket, type NewTicket, removeInvite } from "../../queries/tickets"
import { changeRole } from "../../queries/workspaces"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, nothing, refusals, tooMany } from "./spec"

const params = z.object({ id: Id })

export function peopleRoutes(services: Services) {
  const { db, now, settings } = services
  const admin = [only("admin")]
  const me = createRoute({ method: "get", path: "/me", responses: { 200: json(Me, "Who I am"), ...refusals } })
  const signOut = createRoute({ method: "post", path: "/sign-out", responses: { 204: nothing, ...refusals } })
  const members = createRoute({
    method: "get",
    path: "/members",
    responses: { 200: json(MemberList, "Members; whoever is no admin sees only themselves"), ...refusals },
  })
  const invite = createRoute({
    method: "post",
    path: "/invites",
    middleware: admin,
    request: body(NewInvite),
    responses: { 200: json(Link, "A link for one new member"), ...badRequest, ...refusals, ...tooMany },
  })
  const uninvite = createRoute({
    method: "delete",
    path: "/invites/{id}",
    middleware: admin,
    request: { params },
    responses: { 204: nothing, ...notFound, ...refusals },
  })
  const role = createRoute({
    method: "put",
    path: "/members/{id}/role",
    middleware: admin,
    request: { params, ...body(NewRole) },
    responses: { 204: nothing, ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const revoke = createRoute({
    method: "delete",
    path: "/members/{id}/devices/{device}",
    request: { params: params.extend({ device: Id }) },
    responses: { 204: nothing, ...notFound, ...refusals },
  })
  const pairing = createRoute({
    method: "post",
    path: "/pairing",
    responses: { 200: json(Link, "A link for my own browser, ten minutes long"), ...refusals, ...tooMany },
  })

  const remove = createRoute({
    method: "delete",
    path: "/members/{id}",
    request: { params },
    responses: { 204: nothing, ...notFound, ...conflict, ...refusals },
  })
  const reinvite = createRoute({
    method: "post",
    path: "/members/{id}/invite",
    middleware: admin,
    request: { params, ...body(NewRole) },
    responses: { 200: json(Link, "A link for one who left"), ...badRequest, ...notFound, ...refusals },
  })

  const link = async (workspaceId: string, path: string, ticket: Omit<NewTicket, "now" | "expiresAt">) => {
    services.links.check(workspaceId)
    services.links.count(workspaceId)
    const expiresAt = now() + lifetimes[ticket.kind]
    const made = await inWorkspace(db, workspaceId, (trx) =>
      insertTicket(trx, workspaceId, { ...ticket, now: now(), expiresAt }),
    )
    return { link: `${settings.publicUrl}${path}#${made.code}`, expiresAt }
  }

  return deskApp()
    .openapi(me, (c) => c.json({ member: c.var.bearer.member, workspace: c.var.bearer.workspace }, 200))
    .openapi(signOut, async (c) => {
      const { workspace, member, deviceId } = c.var.bearer
      const where = { workspaceId: workspace.id, memberId: member.id, deviceId, now: now() }
      await inWorkspace(db, workspace.id, (trx) => revokeDevices(trx, where))
      dropToken(c)
      return c.body(null, 204)
    })
    .openapi(members, async (c) => {
      const { workspace, member } = c.var.bearer
      const where = { workspaceId: workspace.id, only: member.role === "admin" ? null : member.id, now: now() }
      return c.json(await inWorkspace(db, workspace.id, (trx) => memberList(trx, where)), 200)
    })
    .openapi(invite, async (c) => {
      const { role: asRole, name } = c.req.valid("json")
      const made = await link(c.var.bearer.workspace.id, "/desk/join", { kind: "invite", role: asRole, name })
      return c.json(made, 200)
    })
    .openapi(uninvite, async (c) => {
      const { id } = c.var.bearer.workspace
      const gone = await inWorkspace(db, id, (trx) => removeInvite(trx, id, c.req.valid("param").id))
      return gone ? c.body(null, 204) : refuse(c, "not-found", "There is no such open invite")
    })
    .openapi(role, async (c) => {
      const { id } = c.var.bearer.workspace
      const { role: to } = c.req.valid("json")
      const done = await inWorkspace(db, id, (trx) => changeRole(trx, id, c.req.valid("param").id, to))
      if (done === "last-admin") return refuse(c, "conflict", "A workspace keeps at least one admin")
      return done === "changed" ? c.body(null, 204) : refuse(c, "not-found", "There is no such member")
    })
    .openapi(remove, async (c) => {
      const { workspace, member } = c.var.bearer
      const { id: memberId } = c.req.valid("param")
      if (member.role !== "admin" && memberId !== member.id) {
        return refuse(c, "not-allowed", "An admin removes other members")
      }
      const where = { workspaceId: workspace.id, memberId, now: now() }
      const done = await inWorkspace(db, workspace.id, (trx) => removeMember(trx, where))
      if (done === "last-admin") return refuse(c, "conflict", "A workspace keeps at least one admin")
      if (done === "not-found") return refuse(c, "not-found", "There is no such member")
      if (memberId === member.id) dropToken(c)
      return c.body(null, 204)
    })
    .openapi(reinvite, async (c) => {
      const { id } = c.var.bearer.workspace
      const { id: memberId } = c.req.valid("param")
      const left = await inWorkspace(db, id, (trx) => findLeft(trx, id, memberId))
      if (!left) return refuse(c, "not-found", "Nobody of this id has left")
      const { role: asRole } = c.req.valid("json")
      return c.json(await link(id, "/desk/join", { kind: "invite", role: asRole, name: left.name, memberId }), 200)
    })
    .openapi(revoke, async (c) => {
      const { workspace, member } = c.var.bearer
      const { id: memberId, device: deviceId } = c.req.valid("param")
      if (member.role !== "admin" && memberId !== member.id) {
        return refuse(c, "not-allowed", "An admin takes back other people's browsers")
      }
      const where = { workspaceId: workspace.id, memberId, deviceId, now: now() }
      const count = await inWorkspace(db, workspace.id, (trx) => revokeDevices(trx, where))
      return count > 0
        ? c.body(null, 204)
        : refuse(c, "not-found", "There is no such browser, or it was taken back already")
    })
    .openapi(pairing, async (c) => {
      const { workspace, member } = c.var.bearer
      return c.json(await link(workspace.id, "/pair", { kind: "pairing", memberId: member.id }), 200)
    })
}
