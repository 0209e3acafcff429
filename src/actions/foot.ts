// The foot of the panel: who is signed in, what waits, how the server is doing, and the sites.
import type { Language } from "~src/domain/words"
import { readStatus } from "~src/store/status"
import { type FootState, footKey } from "~src/wire/panel-state"
import type { Context } from "./context"
import { siteStates } from "./site-state"

/** Reads it all anew and publishes it. */
export async function publishFoot(context: Context): Promise<void> {
  const foot = await footOf(context)
  await context.ports.session.set({ [footKey]: foot })
}

async function footOf(context: Context): Promise<FootState> {
  const { home, revoked, preferences } = context
  const sites = siteStates(context)
  const fixedServer = context.policy.serverUrl
  if (!home) return { ...nobody, revoked, language: languageOf(context, "en"), fixedServer, sites }
  const { member, workspace, server } = home.session
  const { waiting, setAside, lastSentAt, unreachable, filling } = await readStatus(home.store)
  return {
    member: { name: member.name, role: member.role, workspace: workspace.name },
    revoked: false,
    language: languageOf(context, workspace.language),
    signed: preferences.signed ?? !workspace.unsignedByDefault,
    ...{ waiting, setAside, lastSentAt, unreachable, filling },
    deskUrl: `${server}/`,
    fixedServer,
    sites,
  }
}

const nobody = {
  member: null,
  signed: true,
  waiting: 0,
  setAside: 0,
  lastSentAt: null,
  unreachable: null,
  filling: null,
  deskUrl: null,
} as const

/** The browser's own language where we speak it, else the workspace's. */
function languageOf({ ports }: Context, workspace: Language): Language {
  const ui = ports.uiLanguage().toLowerCase()
  return ui.startsWith("de") ? "de" : ui.startsWith("en") ? "en" : workspace
}
