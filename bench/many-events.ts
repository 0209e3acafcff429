// A year of events by the million, made inside the database: raw events, the reports they leave and the sums, all of one draw.
import pg from "pg"
import type { TestBackend } from "~scripts/lib/backend"
import { sampleWorkspace } from "~scripts/lib/backend"
import { reasons, verdicts } from "~src/domain/words"

const assetsThere = 400
const draw = 500_000
const year = 365 * 86_400_000

/** What events are, by kind: the share of all up to and with this one. Showings and looks are many, reports eighteen in a hundred. */
const kinds = [
  ["assets.shown", 0.3],
  ["asset.seen", 0.6],
  ["asset.opened", 0.72],
  ["asset.copied", 0.78],
  ["pov.copied", 0.82],
  ["feedback.given", 1],
] as const
const metrics = {
  "assets.shown": "shown",
  "asset.seen": "seen",
  "asset.opened": "opened",
  "asset.copied": "copied",
  "pov.copied": "pov-copied",
} as const

/**
 * Adds events to the sample workspace until it has about `total`, spread over the year that ends now.
 * @returns how many events, reports and cells of the sums there are then.
 */
export async function fillEvents(backend: TestBackend, total: number, say: (line: string) => void) {
  const client = new pg.Client({ connectionString: backend.databaseUrl })
  await client.connect()
  try {
    await client.query("set synchronous_commit = off; set statement_timeout = 0; set work_mem = '256MB'")
    await prepare(client)
    const indexes = await dropIndexes(client)
    await client.query(`create unlogged table bench_counted (week date, metric text, asset_id text, conversation smallint,
      segment_id text, persona_id text, reason text)`)
    for (let there = await count(client, "events"); there < total; there += draw)
      await add(client, Math.min(draw, total - there), there)
    await addUp(client)
    for (const index of indexes) await client.query(index)
    await client.query("vacuum analyze events, feedback, rollups, cut_sums, assets")
    const made = {
      events: await count(client, "events"),
      reports: await count(client, "feedback"),
      cells: await count(client, "rollups"),
    }
    say(`${made.events} events, ${made.reports} reports, ${made.cells} cells of sums`)
    return made
  } finally {
    await client.end()
  }
}

/** What is filled in one go is indexed afterwards. @returns how each index is made again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where tablename in ('events', 'feedback', 'rollups')
     and indexname not like '%_pkey'`,
  )
  for (const { indexname } of rows) await client.query(`drop index ${indexname}`)
  return rows.map((row) => row.indexdef)
}

async function count(client: pg.Client, table: "events" | "feedback" | "rollups"): Promise<number> {
  const { rows } = await client.query(`select count(*)::int as n from ${table} where workspace_id = $1`, [
    sampleWorkspace,
  ])
  return rows[0].n
}

/** The sample's library is grown to a large one's size, and what is drawn from is laid out once. */
async function prepare(client: pg.Client): Promise<void> {
  await client.query(
    `insert into assets (workspace_id, id, seq, data)
     select workspace_id, id || '-' || n, max_seq + row_number() over (), jsonb_set(data, '{id}', to_jsonb(id || '-' || n))
     from assets, generate_series(1, 20) n, (select max(seq) as max_seq from assets) m
     where workspace_id = $1 and id !~ '-[0-9]+$' order by n, id
     limit greatest(0, ${assetsThere} - (select count(*) from assets where workspace_id = $1))
     on conflict do nothing`,
    [sampleWorkspace],
  )
  await client.query("drop table if exists bench_zone")
  await client.query(
    `create unlogged table bench_zone as select time_zone as zone from workspaces where workspace_id = '${sampleWorkspace}'`,
  )
  for (const [name, where] of Object.entries(choices)) {
    await client.query(`drop table if exists bench_${name}`)
    // Numbered and joined: picking from a long array unpacks the whole array for every pick.
    await client.query(
      `create unlogged table bench_${name} as select (row_number() over (order by id))::int - 1 as i, id
       from ${name} where workspace_id = '${sampleWorkspace}' ${where}`,
    )
  }
  await client.query("drop table if exists bench_sets; select setseed(0.5)")
  await client.query(
    `create unlogged table bench_sets as select drawn.i, jsonb_agg(distinct m.id) as messages
     from (select s as i, ${often("messages")} as pick from generate_series(0, ${messageSets - 1}) s, generate_series(1, 4)) drawn
     join bench_messages m on m.i = drawn.pick group by 1`,
  )
  await client.query(`analyze ${[...Object.keys(choices), "sets"].map((name) => `bench_${name}`).join(", ")}`)
}

/** What is drawn from, and which of its rows. */
const choices = {
  assets: "",
  segments: "",
  personas: "",
  accounts: "",
  messages: "",
  members: "and role = 'rep'",
} as const
/** The points of view that are reported on: so many sets of lines. */
const messageSets = 1000

/** Few assets, segments and personas are met often, most seldom: a number to join with. */
const often = (name: keyof typeof choices) => `floor((select count(*) from bench_${name}) * random() ^ 2)::int`
const oneOf = (list: readonly string[]) =>
  `(array[${list.map((one) => `'${one}'`).join(",")}])[1 + floor(${list.length} * random())::int]`

/** A draw of events, the events and reports from it, and what of it counts. */
async function add(client: pg.Client, n: number, seed: number): Promise<void> {
  await client.query("select setseed($1)", [((seed / draw) % 1000) / 1000])
  const byKind = kinds.map(([kind, below]) => `when k < ${below} then '${kind}'`).join(" ")
  const reasonOf = verdicts
    .map((verdict) => `when '${verdict}' then ${reasons[verdict].length > 0 ? oneOf(reasons[verdict]) : "null"}`)
    .join(" ")
  await client.query("drop table if exists bench_draw")
  await client.query(`
    create unlogged table bench_draw as
    select *, case when kind = 'feedback.given' and subject = 'asset' and random() < 0.5
        then case answer ${reasonOf} end end as reason,
      date_trunc('week', to_timestamp(at / 1000) at time zone zone)::date as week
    from (select *, case subject when 'account' then ${oneOf(["no-pain", "not-in-market", "wrong-target", "stale"])}
        when 'conversation' then ${oneOf(["reached", "not-reached"])} else ${oneOf(verdicts)} end as answer
      from (select uuidv7() as id, d.n, kind, zone, at, members.id as member, assets.id as asset, accounts.id as account,
          segments.id as segment, personas.id as persona, d.conversation, signed, worded,
          case when k >= 0.78 then sets.messages end as messages,
          case when r < 0.55 then 'asset' when r < 0.75 then 'pov' when r < 0.9 then 'account' else 'conversation' end as subject
        from (select n, r, k, case ${byKind} end as kind,
            (extract(epoch from now()) * 1000 - random() * ${year})::bigint as at,
            ${often("members")} as member, ${often("assets")} as asset, ${often("accounts")} as account,
            case when random() < 0.9 then ${often("segments")} end as segment,
            case when random() < 0.8 then ${often("personas")} end as persona,
            1 + floor(5 * random() ^ 1.5)::int as conversation, random() < 0.7 as signed, random() < 0.15 as worded,
            floor(${messageSets} * random())::int as messages
          from (select n, random() as r, random() as k from generate_series(1, ${n}) n offset 0) s offset 0) d
        cross join bench_zone
        join bench_members members on members.i = d.member
        join bench_assets assets on assets.i = d.asset
        join bench_accounts accounts on accounts.i = d.account
        join bench_sets sets on sets.i = d.messages
        left join bench_segments segments on segments.i = d.segment
        left join bench_personas personas on personas.i = d.persona) drawn) answered`)
  await client.query(
    `insert into events (workspace_id, id, member_id, device_id, seq, at, kind, v, report_id, data, received_at)
     select $1, id, member, 'bench-' || member, ${seed} + n, at, kind, 1, case when kind = 'feedback.given' then id end,
       case kind when 'feedback.given' then ${feedback} when 'pov.copied' then
         jsonb_build_object('messageIds', messages, 'context', ${context})
       when 'assets.shown' then jsonb_build_object('showingId', id, 'context', ${context}, 'items',
         jsonb_build_array(jsonb_build_object('assetId', asset, 'position', 1, 'probability', 0.5)))
       else jsonb_build_object('showingId', id, 'assetId', asset, 'context', ${context}) end, at + 4000
     from bench_draw`,
    [sampleWorkspace],
  )
  await client.query(
    `insert into feedback (workspace_id, id, shown_id, seq, member_id, device_id, event_seq, given_at, at, week, subject,
       answer, reason, worded, signed, asset_id, message_ids, segment_id, persona_id, conversation, withdrawn, data)
     select $1, id, gen_random_uuid(), ${1_000_000_000 + seed} + n, member, 'bench-' || member, ${seed} + n, at, at, week,
       subject, answer, reason, worded, signed, case subject when 'asset' then asset end,
       case subject when 'pov' then messages else '[]' end, segment, persona, conversation, false, ${feedback}
     from bench_draw where kind = 'feedback.given'`,
    [sampleWorkspace],
  )
  const metric = Object.entries(metrics)
    .map(([kind, name]) => `when '${kind}' then '${name}'`)
    .join(" ")
  await client.query(
    `insert into bench_counted select week, case kind ${metric} else subject || '.' || answer end,
       case when kind = 'pov.copied' or (kind = 'feedback.given' and subject <> 'asset') then '' else asset end,
       conversation, coalesce(segment, ''), coalesce(persona, ''), coalesce(reason, '') from bench_draw`,
  )
  await client.query("drop table bench_draw")
}

/** The sums of all draws at once, in the order of their keys: adding to what grows, draw by draw, took longer than all else. */
async function addUp(client: pg.Client): Promise<void> {
  await client.query(
    `insert into rollups (workspace_id, week, metric, asset_id, conversation, segment_id, persona_id, reason, n)
     select $1, week, metric, asset_id, conversation, segment_id, persona_id, reason, count(*)
     from bench_counted group by 2, 3, 4, 5, 6, 7, 8 order by 2, 3, 4, 5, 6, 7, 8
     on conflict (workspace_id, week, metric, asset_id, conversation, segment_id, persona_id, reason)
     do update set n = rollups.n + excluded.n`,
    [sampleWorkspace],
  )
  await client.query(
    `insert into cut_sums (workspace_id, cut, week, segment_id, key, metric, n)
     select $1, cut, week, segment_id, key, metric, count(*) from bench_counted cross join lateral (values
       ('asset', asset_id), ('conversation', conversation::text), ('persona', persona_id), ('reason', reason),
       ('touch', asset_id)) as c(cut, key)
     where (metric like '%.%') = (cut <> 'touch') and (cut not in ('asset', 'touch') or key <> '')
     group by 2, 3, 4, 5, 6 order by 2, 3, 4, 5, 6
     on conflict (workspace_id, cut, week, segment_id, key, metric) do update set n = cut_sums.n + excluded.n`,
    [sampleWorkspace],
  )
  await client.query("drop table bench_counted")
}

const context = `jsonb_build_object('accountId', account, 'contactId', null, 'segmentId', segment, 'personaId', persona,
  'conversation', conversation, 'site', 'linkedin')`
const feedback = `jsonb_strip_nulls(jsonb_build_object('subject', subject, 'answer', answer, 'signed', signed,
  'assetId', case subject when 'asset' then asset end, 'messageIds', case subject when 'pov' then messages end))
  || jsonb_build_object('reason', reason, 'note', case when worded then 'Said in a few plain words' end,
    'output', null, 'context', ${context})`
