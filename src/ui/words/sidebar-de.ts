// What every screen of the sidebar says in German: one file of the built extension, loaded where this language is spoken.
import { panelDe } from "./panel-de"
import { termsDe } from "./terms-de"

export const spoken = { language: "de", w: panelDe, t: termsDe } as const
