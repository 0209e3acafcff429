// The paired server's origin, from the desk's address.

export function serverOf(deskUrl: string | null): string | null {
  return deskUrl && URL.canParse(deskUrl) ? new URL(deskUrl).origin : null
}
