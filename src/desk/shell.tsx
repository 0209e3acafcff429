// The desk's frame: rooms at the left, period and segment at the top, the same in every room.
import { Printer } from "lucide-react"
import { type ReactNode, useEffect } from "react"
import { Link, useLocation } from "wouter"
import { IconButton } from "~src/ui/button"
import { SignOut } from "./entry/sign-out"
import { periodList } from "./filter"
import { useSignedIn, useSpeech } from "./language"
import { roomAt, useView } from "./parts/address"
import { useNames } from "./queries"
import { type Room, roomOf, rooms } from "./rooms"

export function Shell({ children }: { children: ReactNode }) {
  const { words } = useSpeech()
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {words.skip}
      </a>
      <Rail />
      <div className="stage">
        <Bar />
        <main id="page" className="page" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}

function Rail() {
  const { words, terms } = useSpeech()
  const { member, workspace } = useSignedIn()
  const { path, common } = useView()
  const own = rooms.filter((room) => (room.for as readonly string[]).includes(member.role))
  const here = roomOf(path)
  const entry = own.find(({ at }) => at === here)
  const room = entry ? words.rooms[entry.name] : undefined
  useEffect(() => {
    document.title = room ? `${room} · ${workspace.name} · Parley` : "Parley"
  }, [room, workspace.name])
  return (
    <nav className="rail" aria-label={words.rooms.label}>
      <p className="rail-name">{workspace.name}</p>
      <ul className="rail-rooms">
        {own.map(({ at, name, icon: Icon }) => (
          <li key={at}>
            <Link className="rail-room" href={roomAt(at, common)} aria-current={here === at ? "page" : undefined}>
              <Icon size={16} aria-hidden />
              {words.rooms[name]}
            </Link>
          </li>
        ))}
      </ul>
      <div className="rail-who">
        <p>{member.name}</p>
        <p className="ui-muted ui-small">{terms.roles[member.role]}</p>
        <Link className="ui-text-button ui-small sign-out" href={roomAt("/my-data", common)}>
          {words.people.own.title}
        </Link>
        <SignOut />
      </div>
    </nav>
  )
}

function Bar() {
  const { words } = useSpeech()
  const { filter, path } = useView()
  const [, navigate] = useLocation()
  const names = useNames()
  // A page inside a room stays open under another period or segment.
  const room = path === "/set-aside" || roomOf(path) !== "/" ? (path as Room) : "/"
  return (
    <section className="bar" aria-label={words.bar.label}>
      <ul className="bar-periods" aria-label={words.bar.period}>
        {periodList.map((period) => (
          <li key={period}>
            <Link
              className="bar-period"
              href={roomAt(room, { ...filter, period, week: undefined })}
              aria-current={filter.period === period ? "true" : undefined}
            >
              {words.bar.periods[period]}
            </Link>
          </li>
        ))}
      </ul>
      <label className="bar-segment">
        <span className="ui-label">{words.bar.segment}</span>
        <select
          className="ui-input"
          value={filter.segmentId ?? ""}
          onChange={(e) => navigate(roomAt(room, { ...filter, segmentId: e.target.value || undefined }))}
        >
          <option value="">{words.bar.allSegments}</option>
          {filter.segmentId === "none" ? <option value="none">{words.bar.noSegment}</option> : null}
          {names.data?.segments.map((segment) => (
            <option key={segment.id} value={segment.id}>
              {segment.name}
            </option>
          ))}
        </select>
      </label>
      <span className="bar-rest" />
      <IconButton name={words.bar.print} icon={Printer} onClick={() => print()} />
    </section>
  )
}
