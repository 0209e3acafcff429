// The rows of the role × route table for personas and segments.
import { v7 } from "uuid"
import type { AudienceList } from "~src/wire/desk-audiences"
import type { Row, World } from "./matrix-table"

type Expected = { marketing: string; marketingOn: string }

/** The routes of personas or segments: a name is given once, so each asks for one of its own. */
export function onAudiences(desk: Expected, kind: "personas" | "segments", rest: object): Record<string, Row> {
  const made = async ({ server, here }: World) => {
    const name = `One ${v7()}`
    const list: AudienceList = await (
      await server.desk(here.admin, `/${kind}`, { method: "POST", body: { name, ...rest } })
    ).json()
    const rows = [
      ...list.personas.map(({ persona, version }) => ({ ...persona, version })),
      ...list.segments.map(({ segment, version }) => ({ ...segment, version })),
    ]
    return rows.find((one) => one.name === name) as { id: string; name: string; version: number }
  }
  return {
    [`POST /api/desk/${kind}`]: { expect: desk.marketing, ask: () => ({ body: { name: `One ${v7()}`, ...rest } }) },
    [`PUT /api/desk/${kind}/{id}`]: {
      expect: desk.marketingOn,
      ask: async (world) => {
        const { id, name, version } = await made(world)
        return { params: { id }, body: { name, version, ...rest } }
      },
    },
    [`DELETE /api/desk/${kind}/{id}`]: {
      expect: desk.marketingOn,
      ask: async (world) => ({ params: { id: (await made(world)).id } }),
    },
  }
}
