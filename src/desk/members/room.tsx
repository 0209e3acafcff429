// Members, for admins: who is here with which role and browsers, and who is invited.
import { Link } from "wouter"
import type { MemberList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { ExportLink } from "../parts/export-link"
import { Pair } from "../parts/pair"
import { Answered } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { useMembers } from "../queries"
import { Invite } from "./invite"
import { MemberRow } from "./member-row"
import { Pending } from "./pending"

export function MembersRoom() {
  const members = useMembers()
  return <Answered of={members}>{(data) => <Filled list={data} />}</Answered>
}

function Filled({ list }: { list: MemberList }) {
  const { words } = useSpeech()
  const { common } = useView()
  const say = words.members
  const here = list.members.filter((member) => member.leftAt === null)
  const paired = here.filter((member) => member.devices.some((device) => device.revokedAt === null))
  return (
    <>
      <header className="room-head">
        <h1>{say.headline(here.length, paired.length)}</h1>
        <p className="ui-muted">{say.notice}</p>
        <Link href={roomAt("/people-data", common)}>{words.people.link}</Link>
      </header>
      <div className="members">
        <section aria-labelledby="members-list">
          <div className="records-head">
            <h2 id="members-list">{say.list}</h2>
            <span className="bar-rest" />
            <ExportLink of="members" />
          </div>
          <div className="table-frame">
            <table className="table members-table">
              <TableHead heads={[say.columns.name, say.columns.role, say.columns.devices]} />
              <tbody>
                {list.members.map((member) => (
                  <MemberRow key={member.id} member={member} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
        <div className="members-side">
          <Invite />
          <Pending invites={list.invites} />
          <Pair />
        </div>
      </div>
    </>
  )
}
