// All places where people's data stands, in the order in which an export tells them.
import type { Place } from "./place"
import { contactPlace, conversationsPlace, correctionsPlace } from "./places/contact-rows"
import { eventsPlace, setAsidePlace } from "./places/events"
import { importsPlace, leadsPlace } from "./places/imports"
import { devicesPlace, memberPlace, ticketsPlace } from "./places/member-rows"
import { panelsPlace } from "./places/panels"
import { repliesPlace } from "./places/replies"
import { reportsPlace } from "./places/reports"
import { textsPlace } from "./places/texts"

export const places: readonly Place[] = [
  contactPlace,
  memberPlace,
  devicesPlace,
  ticketsPlace,
  leadsPlace,
  importsPlace,
  conversationsPlace,
  correctionsPlace,
  reportsPlace,
  eventsPlace,
  setAsidePlace,
  panelsPlace,
  repliesPlace,
  textsPlace,
]
