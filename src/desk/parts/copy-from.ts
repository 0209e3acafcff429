// Copies what a field holds, also where the desk is served without TLS on a local network: there is no clipboard API there.

/** Selects the field's text, so that it can be copied by hand where nothing else works. @returns whether it was copied */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  if (!field) return false
  field.select()
  if (!navigator.clipboard) return document.execCommand("copy")
  return navigator.clipboard.writeText(field.value).then(
    () => true,
    () => document.execCommand("copy"),
  )
}
