// Types of chromium.mjs, which must run before any package is installed.
export function findChromium(): string | null
