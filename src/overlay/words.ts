// The dock's few words; they stand inside its closed shadow root, where the page cannot read them.

const open = { en: "Open Parley", de: "Parley öffnen" }
const close = { en: "Close Parley", de: "Parley schließen" }

/** What the launcher does next, for a language tag: "de-AT" → German, anything unknown → English. */
export const launcherLabel = (isOpen: boolean, language: string) =>
  (isOpen ? close : open)[language.startsWith("de") ? "de" : "en"]
