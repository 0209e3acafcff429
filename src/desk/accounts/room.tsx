// Accounts: whom we sell to, found by words and by what they lack; each opens its page.
import { Download, Plus } from "lucide-react"
import { useState } from "react"
import { useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Chip } from "~src/ui/chip"
import { Empty } from "~src/ui/notice"
import type { AccountCounts } from "~src/wire/desk-accounts"
import { type AccountSort, accountSorts, accountStates } from "~src/wire/desk-lists"
import { download, toCsv } from "../csv"
import { useSignedIn, useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Linked } from "../parts/linked"
import { SearchBox } from "../parts/search-box"
import { Answered, NotSaved } from "../parts/states"
import { useNames } from "../queries"
import { AccountTable, plainKey, povIn } from "./account-table"
import { NewAccountSheet } from "./details-sheet"
import { allAccounts, useAccountCounts, useAccounts } from "./queries"
import { type AccountView, readView, writeView } from "./view"

export function AccountsRoom() {
  const { filter } = useView()
  const counts = useAccountCounts(filter.segmentId)
  const [opened, open] = useOpened("edit")
  return (
    <>
      <Answered of={counts}>{(data) => <Filled counts={data} />}</Answered>
      {opened === "new" ? <NewAccountSheet onClose={() => open(null)} /> : null}
    </>
  )
}

function Filled({ counts }: { counts: AccountCounts }) {
  const { words } = useSpeech()
  const { member } = useSignedIn()
  const { filter, search } = useView()
  const [, navigate] = useLocation()
  const [, open] = useOpened("edit")
  const say = words.accounts
  const view = readView(search)
  const at = (change: Partial<AccountView>) => roomAt("/accounts", filter, writeView({ ...view, ...change }))
  const add = (
    <Button look="primary" icon={Plus} onClick={() => open("new")}>
      {say.add}
    </Button>
  )
  if (counts.all === 0 && !filter.segmentId) {
    return (
      <>
        <header className="room-head">
          <h1>{say.none}</h1>
        </header>
        <Empty title={say.emptyTitle}>
          <p className="measure">{say.empty}</p>
          <div className="buttons">
            {member.role === "admin" ? (
              <Button look="primary" onClick={() => navigate("/import")}>
                {words.feedback.bringIn}
              </Button>
            ) : null}
            {add}
          </div>
        </Empty>
      </>
    )
  }
  const lacks = (["market-level", "no-facts"] as const).find((state) => counts.states[state] > 0) ?? "no-domain"
  const sentence = {
    "market-level": say.headlineMarket,
    "no-facts": say.headlineFacts,
    "no-domain": say.headlineDomains,
  }[lacks]
  const n = counts.states[lacks]
  return (
    <>
      <header className="room-head">
        <h1>
          {n > 0 ? (
            <Linked
              sentence={sentence(n, counts.all)}
              to={at({ state: lacks, q: "", industry: "", sort: lacks === "market-level" ? "specific" : view.sort })}
            />
          ) : (
            say.headlineAll(counts.all)
          )}
        </h1>
        <p className="ui-muted measure">{say.povNote}</p>
        <p className="ui-muted measure">{say.reportsNote}</p>
      </header>
      <div className="tools">
        <Tools counts={counts} view={view} onView={(change) => navigate(at(change), { replace: "q" in change })} />
        <span className="bar-rest" />
        {add}
      </div>
      <List
        view={view}
        segmentId={filter.segmentId}
        all={counts.all}
        onSort={(sort) => navigate(at({ sort }))}
        onIndustry={(industry) => navigate(at({ industry }))}
        onClear={() =>
          navigate(
            roomAt("/accounts", {
              period: filter.period,
            }),
          )
        }
      />
    </>
  )
}

type ToolsProps = { counts: AccountCounts; view: AccountView; onView: (change: Partial<AccountView>) => void }

function Tools({ counts, view, onView }: ToolsProps) {
  const { words, format } = useSpeech()
  const say = words.accounts
  return (
    <>
      <SearchBox hint={say.search} value={view.q} onValue={(q) => onView({ q })} />
      <div className="ui-chips">
        {accountStates.map((state) => (
          <Chip
            key={state}
            title={say.stateHints[state]}
            pressed={view.state === state}
            onClick={() => onView({ state: view.state === state ? null : state })}
          >
            {say.states[state]} {format.number(counts.states[state])}
          </Chip>
        ))}
      </div>
    </>
  )
}

type ListProps = {
  view: AccountView
  segmentId: string | undefined
  all: number
  onClear: () => void
  onSort: (sort: AccountSort) => void
  onIndustry: (industry: string) => void
}

function List({ view, segmentId, all, onClear, onSort, onIndustry }: ListProps) {
  const { words } = useSpeech()
  const names = useNames().data
  const say = words.accounts
  const accounts = useAccounts(view, segmentId)
  const rows = accounts.data?.pages.flatMap((page) => page.rows) ?? []
  const total = accounts.data?.pages[0]?.total
  return (
    <section className="records room" aria-labelledby="accounts" aria-busy={accounts.isPlaceholderData}>
      <div className="records-head">
        <h2 id="accounts">{total === undefined ? words.rooms.accounts : say.count(total, all)}</h2>
        <span className="bar-rest" />
        <label className="bar-segment">
          <span className="ui-label">{say.industry}</span>
          <select className="ui-input" value={view.industry} onChange={(e) => onIndustry(e.target.value)}>
            <option value="">{words.do.any}</option>
            {names?.industries.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label className="bar-segment">
          <span className="ui-label">{say.order}</span>
          <select
            className="ui-input"
            value={view.sort}
            onChange={(e) => onSort(accountSorts.find((sort) => sort === e.target.value) ?? "name")}
          >
            {accountSorts.map((sort) => (
              <option key={sort} value={sort}>
                {say.orders[sort]}
              </option>
            ))}
          </select>
        </label>
        <Export view={view} segmentId={segmentId} disabled={!total} />
      </div>
      <Answered of={accounts}>
        {() =>
          rows.length === 0 ? (
            <div className="ui-empty">
              <p>{say.emptyFilter}</p>
              <Button onClick={onClear}>{say.clear}</Button>
            </div>
          ) : (
            <AccountTable rows={rows} />
          )
        }
      </Answered>
      {accounts.hasNextPage ? (
        <Button
          className="records-more"
          disabled={accounts.isFetchingNextPage}
          onClick={() => accounts.fetchNextPage()}
        >
          {words.do.more}
        </Button>
      ) : null}
    </section>
  )
}

function Export({ view, segmentId, disabled }: Pick<ListProps, "view" | "segmentId"> & { disabled: boolean }) {
  const { words } = useSpeech()
  const say = words.accounts
  const c = say.columns
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const heads = [
    c.name,
    c.domains,
    c.segment,
    c.industry,
    c.language,
    c.facts,
    c.newest,
    c.pov,
    c.helps,
    c.contacts,
    c.reports,
    c.addedBy,
  ]
  const save = async () => {
    setBusy(true)
    setError(null)
    try {
      const rows = await allAccounts(view, segmentId)
      const cells = rows.map((row) => [
        row.name,
        row.domains.join(" "),
        row.segment,
        row.industry,
        row.language,
        row.facts,
        row.newestFact,
        povIn(row.pov, say),
        row.pov?.helps ? plainKey(row.pov.helps) : null,
        row.contacts,
        row.reports,
        row.addedBy,
      ])
      download("parley-accounts.csv", toCsv(heads, cells))
    } catch (failed) {
      setError(failed)
    }
    setBusy(false)
  }
  return (
    <>
      <Button small icon={Download} disabled={disabled || busy} onClick={save}>
        {busy ? words.do.exporting : words.do.export}
      </Button>
      <NotSaved error={error} />
    </>
  )
}
