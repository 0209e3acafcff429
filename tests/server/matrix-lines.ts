// The rows of the role × route table for terms to avoid and insights.
import { v7 } from "uuid"
import type { InsightList, TermList } from "~src/wire/desk-lines"
import type { Row, World } from "./matrix-table"

const audience = {}
/** A term is there once, so each asks for one of its own. */
const newTerm = () => ({ term: `solution ${v7()}`, why: "It says nothing.", audience, language: "en" })
const insight = {
  ...{ claim: "A claim.", evidence: "9 of 10.", source: "Own count", date: "2026-01-05" },
  ...{ meaning: "Look there.", question: "Where?", audience, language: "en" },
}

async function term({ server, here }: World) {
  const body = newTerm()
  const { rows }: TermList = await (await server.desk(here.admin, "/terms", { method: "POST", body })).json()
  const { version, ...made } = rows.find((row) => row.term.term === body.term) as TermList["rows"][number]
  return { params: { id: made.term.id }, version, body }
}

async function oneInsight({ server, here }: World) {
  const source = v7()
  const init = { method: "POST", body: { ...insight, source } }
  const { rows }: InsightList = await (await server.desk(here.admin, "/insights", init)).json()
  const made = rows.find((row) => row.insight.source === source) as InsightList["rows"][number]
  return { params: { id: made.insight.id }, body: { ...insight, version: made.version } }
}

export const onLines = (desk: { marketing: string; marketingOn: string }): Record<string, Row> => ({
  "GET /api/desk/terms": { expect: desk.marketing },
  "POST /api/desk/terms": { expect: desk.marketing, ask: () => ({ body: newTerm() }) },
  "PUT /api/desk/terms/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => {
      const { params, version, body } = await term(world)
      return { params, body: { ...body, version } }
    },
  },
  "DELETE /api/desk/terms/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => {
      const { params, version } = await term(world)
      return { params, body: { version } }
    },
  },
  "GET /api/desk/insights": { expect: desk.marketing },
  "POST /api/desk/insights": { expect: desk.marketing, ask: () => ({ body: insight }) },
  "PUT /api/desk/insights/{id}": { expect: desk.marketingOn, ask: oneInsight },
  "GET /api/desk/export/insights.csv": { expect: desk.marketing },
  "GET /api/desk/export/terms.csv": { expect: desk.marketing },
})
