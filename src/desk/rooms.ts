// The desk's rooms, in the order of the rail, and whose they are.
import {
  Building2,
  ChartColumn,
  Eye,
  FileText,
  FileUp,
  Globe,
  HeartPulse,
  Library,
  MessageSquareText,
  Settings,
  Target,
  Users,
} from "lucide-react"
import type { Role } from "~src/domain/words"
import type { DeskWords } from "~src/ui/words/desk"

type RoomEntry = {
  at: string
  name: Exclude<keyof DeskWords["rooms"], "label">
  icon: typeof Users
  for: readonly Role[]
}

const marketing = ["marketer", "admin"] as const
const admins = ["admin"] as const

export const rooms = [
  { at: "/", name: "feedback", icon: MessageSquareText, for: marketing },
  { at: "/ledger", name: "ledger", icon: ChartColumn, for: marketing },
  { at: "/messages", name: "messages", icon: FileText, for: marketing },
  { at: "/content", name: "content", icon: Library, for: marketing },
  { at: "/health", name: "health", icon: HeartPulse, for: marketing },
  { at: "/accounts", name: "accounts", icon: Building2, for: marketing },
  { at: "/view-as", name: "viewAs", icon: Eye, for: marketing },
  { at: "/audiences", name: "audiences", icon: Target, for: marketing },
  { at: "/import", name: "import", icon: FileUp, for: marketing },
  { at: "/members", name: "members", icon: Users, for: admins },
  { at: "/sites", name: "sites", icon: Globe, for: admins },
  { at: "/settings", name: "settings", icon: Settings, for: admins },
] as const satisfies readonly RoomEntry[]

/** Where a room is; what hangs on a room without a place in the rail counts as well. */
export type Room = (typeof rooms)[number]["at"] | "/set-aside" | "/people-data" | "/my-data"

/** Pages with an address of their own that hang on another room, or on none. */
const beside: Partial<Record<string, Room>> = { "/people-data": "/members", "/my-data": "/my-data" }

/** The room that an address belongs to: `/content/x` is in Content, what is no room of its own in Feedback. */
export const roomOf = (path: string): Room =>
  beside[path] ?? rooms.find(({ at }) => at !== "/" && (path === at || path.startsWith(`${at}/`)))?.at ?? "/"
