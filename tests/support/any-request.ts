// Requests made up from the API's own description: any route, any values that its schemas allow, and some that they do not.
import type { Random } from "~tests/prove/random"

type Schema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  $ref?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  maxLength?: number
}
type Parameter = { name: string; in: string; schema?: Schema; required?: boolean }
type Operation = {
  parameters?: Parameter[]
  requestBody?: { content?: Record<string, { schema?: Schema }> }
}
export type ApiDocument = {
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}
export type Route = { method: string; path: string; operation: Operation }
/** Where values come from: ids and words of whichever workspace the draw falls on. */
export type Pool = { id: () => string; uuid: () => string; word: () => string }

const methods = ["get", "post", "put", "patch", "delete"]

export const routesOf = (document: ApiDocument): Route[] =>
  Object.entries(document.paths).flatMap(([path, on]) =>
    Object.entries(on)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )

/** One request on a route. */
export function anyRequest(
  document: ApiDocument,
  route: Route,
  random: Random,
  pool: Pool,
): { url: string; body?: unknown } {
  const make = maker(document, random, pool)
  let url = route.path
  const query = new URLSearchParams()
  for (const one of route.operation.parameters ?? []) {
    if (one.in === "path") url = url.replace(`{${one.name}}`, encodeURIComponent(String(make(one.schema ?? {}, 0))))
    else if (one.in === "query" && (one.required || random.chance(0.3)))
      query.set(one.name, String(make(one.schema ?? {}, 0)))
  }
  const schema = route.operation.requestBody?.content?.["application/json"]?.schema
  const text = query.toString()
  return { url: text ? `${url}?${text}` : url, ...(schema ? { body: make(schema, 0) } : {}) }
}

function maker(document: ApiDocument, random: Random, pool: Pool) {
  const make = (schema: Schema, depth: number): unknown => {
    if (schema.$ref) return make(document.components?.schemas?.[schema.$ref.split("/").at(-1) ?? ""] ?? {}, depth + 1)
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return random.pick(schema.enum)
    const choice = schema.anyOf ?? schema.oneOf
    if (choice) return make(random.pick(choice), depth + 1)
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => make(one, depth + 1)))
    const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type
    if (type === "object" || schema.properties) return object(schema, depth)
    if (type === "array") return depth > 6 || random.chance(0.3) ? [] : [make(schema.items ?? {}, depth + 1)]
    if (type === "integer" || type === "number")
      return random.whole(Math.max(schema.minimum ?? 0, 0), Math.min(schema.maximum ?? 9, 9))
    if (type === "boolean") return random.chance(0.5)
    if (type === "null") return null
    return text(schema)
  }
  const object = (schema: Schema, depth: number) =>
    Object.fromEntries(
      Object.entries(schema.properties ?? {})
        .filter(([name]) => schema.required?.includes(name) || random.chance(0.5))
        .map(([name, one]) => [name, make(one, depth + 1)]),
    )
  const text = ({ format, pattern, maxLength }: Schema): string => {
    if (format === "uuid") return pool.uuid()
    if (format === "date") return `2026-01-${random.whole(10, 28)}`
    if (format === "uri") return `https://${pool.word()}.example/`
    if (pattern || random.chance(0.4)) return pool.id()
    return pool.word().slice(0, maxLength ?? 60)
  }
  return make
}
